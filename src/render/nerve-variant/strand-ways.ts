import { Vector3 } from 'three';
import type { Pass, Passes } from '#src/anatomy/sciatic-variant.ts';
import type { StructureShape } from '../ball/body.ts';
import { type CoursePlace, measureCourse } from './flat-course.ts';
import { sectionAt } from './muscle-section.ts';
import type { CordRow } from './sweep.ts';

/** The parts of the nerve past the muscle, right side, mm. */
export interface StrandWays {
  readonly strands: readonly (readonly CordRow[])[];
  /** Between these heights the usual nerve is left out. */
  readonly fromMm: number;
  readonly toMm: number;
}

// estimate: all lengths and angles here. The variants are known by the edge that each part passes, not by measured ways.

/** Of the whole nerve at the lower edge of the muscle: TOMAS16 for the width, the atlas for the thickness. */
const WHOLE = { widthMm: 15, thicknessMm: 4.4 } as const;
/** How much of the width each part has: a little more than half each, they lie in one sleeve and bulge. */
const SHARE = { tibial: 0.62, fibular: 0.44, whole: 1 } as const;
type Part = keyof typeof SHARE;
/** Where the middle of each part lies in the whole, as a part of its width: inward is more than 0. */
const LANE = { tibial: 0.19, fibular: -0.28, whole: 0 } as const;

/** From the lower edge of the muscle where the nerve crosses it: up to where the usual nerve ends, down to where the parts meet. */
const ENDS_ABOVE_MM = 7;
const JOIN_BELOW_MM = 38;
const MEASURED_ABOVE_MM = 34;
const LEVEL_MM = 4;
/** How far the ends of the strands sink into the usual nerve, mm and levels; at least two levels of it. */
const SUNK_MM = 8;
const LEVELS_BEYOND = 4;
/** How full the ends are, level by level: at first they just cover where the usual nerve begins. */
const SINKING: readonly number[] = [1.06, 1.05, 0.98, 0.82, 0.6];

/** Round the muscle: how far out of where the strand leaves its front, mm, and the angle and gap as in `sectionAt`. */
type Station = readonly [outMm: number, angleDeg: number, gapMm: number];
const GAP_MM = 4.6;
/** Above the muscle there is a gap to the bone only well out, where the upper gluteal nerve leaves as well. */
const OVER: readonly Station[] = [
  [9, 32, 3.2],
  [15, 50, 2.8],
  [20, 64, 2.7],
  [23.5, 80, 3],
  [24.5, 94, 4.4],
  [25, 110, 5.2],
  [25.5, 130, 5.6],
  [26.5, 157, 6.2],
  [28, 182, GAP_MM],
  [30, 205, GAP_MM],
  [34, 228, GAP_MM],
];
const OUT_OF_BELLY: readonly Station[] = [
  [12, 182, GAP_MM - 1],
  [16.5, 198, GAP_MM],
  [22, 214, GAP_MM],
  [28, 230, GAP_MM],
];
/** From here on the strand lies flat on what the usual nerve lies on, and is as far back. */
const BEHIND_DEG = 175;
const FLAT_DEG = 182;
const FARTHER_BACK_MM = 2;
/** In the narrow gap above the muscle a strand is less flat. */
const IN_GAP_DEG = 120;
const IN_GAP = { width: 0.68, thickness: 1.15 } as const;
/** The slope of the muscle's face is taken over this much to each side, mm. */
const SLOPE_MM = 4;
/** How far out the middle of the belly is passed, mm. */
const BELLY_OUT_MM = 6;
/** Behind the muscle the parts lie beside each other: how much farther out each lies, mm. */
const ASIDE_MM = { tibial: -4, fibular: 2, whole: 3 } as const;
/** On the front of the muscle, above its lower edge: where a strand leaves, mm. */
const LEAVES_ABOVE_MM = { through: [32, 27, 22], above: [10, 14, 18] } as const;

type Size = Pick<CordRow, 'widthMm' | 'thicknessMm'>;

interface Field {
  readonly muscle: StructureShape;
  /** Of the usual nerve, from the front of the muscle to below where the parts meet. */
  readonly course: readonly CoursePlace[];
  readonly fromMm: number;
  readonly toMm: number;
}

/** How the parts run in a variant; null where the shapes do not allow it. Shapes of the right side, or mirrored to it. */
export function strandWays(nerve: StructureShape, muscle: StructureShape, passes: Passes): StrandWays | null {
  const field = survey(nerve, muscle);
  if (!field) return null;
  const { tibial, fibular } = passes;
  const parts: readonly (readonly [Part, Pass])[] =
    tibial === fibular
      ? [['whole', tibial]]
      : [
          ['tibial', tibial],
          ['fibular', fibular],
        ];
  const strands = parts.map(([part, pass]) => (pass === 'below' ? below(field, part) : roundMuscle(field, part, pass)));
  const isOpen = parts.every(([, pass]) => pass !== 'below');
  return { strands: isOpen ? [...strands, endOfPlexus(field)] : strands, fromMm: field.fromMm, toMm: field.toMm };
}

/** Where the nerve crosses the lower edge of the muscle: the first level at which it lies no longer in front of it. */
function survey(nerve: StructureShape, muscle: StructureShape): Field | null {
  const highest = Math.max(...muscle.positions.filter((_, i) => i % 3 === 1));
  const levels = (fromMm: number, toMm: number) =>
    Array.from({ length: Math.ceil((fromMm - toMm) / LEVEL_MM) + 1 }, (_, i) => fromMm - i * LEVEL_MM);
  const crossing = measureCourse(nerve, levels(highest - 10, highest - 60), highest).find(({ at }) => {
    const section = sectionAt(muscle, at.x);
    return section !== null && section.lowestMm > at.y;
  });
  const edgeMm = crossing && sectionAt(muscle, crossing.at.x)?.lowestMm;
  if (edgeMm === undefined) return null;
  const [fromMm, toMm] = [edgeMm + ENDS_ABOVE_MM, edgeMm - JOIN_BELOW_MM];
  const measured = levels(edgeMm + MEASURED_ABOVE_MM, toMm - LEVELS_BEYOND * LEVEL_MM);
  return { muscle, course: measureCourse(nerve, measured, fromMm), fromMm, toMm };
}

/** The usual course between two heights, as one part of the nerve has it. @param bulk of what it would fill */
function sleeve({ course }: Field, highMm: number, lowMm: number, part: Part, bulk = 1): CordRow[] {
  return course
    .filter(({ at }) => at.y <= highMm && at.y >= lowMm)
    .map(({ at, normal, along }) => {
      const across = new Vector3().crossVectors(normal, along).normalize();
      const inward = across.x < 0 ? across.negate() : across;
      return { at: at.clone().addScaledVector(inward, LANE[part] * WHOLE.widthMm), normal, ...sizeOf(part, bulk) };
    });
}

function sizeOf(part: Part, bulk = 1): Size {
  return { widthMm: WHOLE.widthMm * SHARE[part] * bulk, thicknessMm: WHOLE.thicknessMm * bulk };
}

function inGap({ widthMm, thicknessMm }: Size): Size {
  return { widthMm: widthMm * IN_GAP.width, thicknessMm: thicknessMm * IN_GAP.thickness };
}

/** Into the usual nerve, below where the parts meet. */
function sunk(field: Field, part: Part): CordRow[] {
  const rows = sleeve(field, field.toMm, Number.NEGATIVE_INFINITY, part);
  return rows.map((row, i) => ({ ...row, ...sizeOf(part, SINKING[i] ?? 0.5) }));
}

function below(field: Field, part: Part): CordRow[] {
  const { fromMm, toMm } = field;
  const start = sleeve(field, fromMm + SUNK_MM, fromMm - 1, 'whole', 0.86);
  return [...start, ...sleeve(field, fromMm - 6, toMm + 1, part), ...sunk(field, part)];
}

/** The end of what stays on the front of the muscle, where nothing goes on below it. */
function endOfPlexus(field: Field): CordRow[] {
  return sleeve(field, field.fromMm + SUNK_MM, field.fromMm - 1, 'whole', 0.9);
}

function roundMuscle(field: Field, part: Part, pass: 'through' | 'above'): CordRow[] {
  const { course, fromMm, muscle, toMm } = field;
  const start = LEAVES_ABOVE_MM[pass].flatMap((up) => placeAt(course, fromMm - ENDS_ABOVE_MM + up));
  const left = start.at(-1)?.at.x ?? 0;
  const size = sizeOf(part);
  const stations = (pass === 'above' ? OVER : OUT_OF_BELLY).flatMap((station) => {
    const placed = onFace(field, station, left - ASIDE_MM[part]);
    return placed ? [{ ...placed, ...(station[1] < IN_GAP_DEG ? inGap(size) : size) }] : [];
  });
  const belly = pass === 'through' ? sectionAt(muscle, left - BELLY_OUT_MM) : null;
  return [
    ...start.map(({ at, normal }) => ({ at, normal, ...sizeOf(part, Math.min(1, 0.55 / SHARE[part])) })),
    ...(belly ? [{ at: belly.centre, normal: null, ...size }] : []),
    ...stations,
    ...sleeve(field, toMm + 6, toMm + 1, part),
    ...sunk(field, part),
  ];
}

/** A station, and which way the muscle faces there. */
function onFace(
  { muscle, course, fromMm }: Field,
  [outMm, angleDeg, gapMm]: Station,
  fromX: number,
): Pick<CordRow, 'at' | 'normal'> | null {
  const [inner, here, outer] = [SLOPE_MM, 0, -SLOPE_MM].map((aside) => sectionAt(muscle, fromX - outMm + aside));
  if (!inner || !here || !outer) return null;
  const at = here.around(angleDeg, gapMm);
  if (angleDeg > BEHIND_DEG) {
    const backmost = Math.min(...course.filter((place) => place.at.y < fromMm).map((place) => place.at.z));
    at.z = Math.min(at.z, backmost - FARTHER_BACK_MM);
  }
  const flatDeg = Math.min(angleDeg, FLAT_DEG);
  const normal = here.around(flatDeg, 0).sub(here.centre).normalize();
  const slope = outer.around(flatDeg, 0).sub(inner.around(flatDeg, 0)).normalize();
  return { at, normal: normal.addScaledVector(slope, -normal.dot(slope)).normalize() };
}

function placeAt(course: readonly CoursePlace[], heightMm: number): readonly CoursePlace[] {
  return course.toSorted((a, b) => Math.abs(a.at.y - heightMm) - Math.abs(b.at.y - heightMm)).slice(0, 1);
}
