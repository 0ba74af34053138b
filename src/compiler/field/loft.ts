import type { Vec3 } from '#src/anatomy/frame.ts';
import { boundsOfPoints } from '../math/bounds.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { centroid } from '../math/polyline.ts';
import type { Field } from './field.ts';
import { solid } from './solid.ts';

/** A closed outline in its own plane, placed in space. */
export interface LoftSection {
  readonly centre: Vec3;
  /** Where the outline's first and second number point; unit vectors square to each other. */
  readonly axisU: Vec3;
  readonly axisV: Vec3;
  /** Corners round the section, mm from the centre; as many in every section. */
  readonly outline: readonly (readonly [uMm: number, vMm: number])[];
}

export interface LoftOptions {
  /** Rings between two sections: 1 goes straight, more follow Catmull-Rom curves. Default: 6. */
  readonly stepsPerSpan?: number;
}

/**
 * The skin stretched over sections, closed flat at both ends; true distance. Each corner of the outline runs to the same
 * corner of the next section, so order and turn of the outlines must agree.
 */
export function loft(sections: readonly LoftSection[], { stepsPerSpan = 6 }: LoftOptions = {}): Field {
  const around = sections[0]?.outline.length ?? 0;
  if (sections.length < 2) throw new Error('loft: two sections are needed at least');
  if (around < 3 || sections.some(({ outline }) => outline.length !== around))
    throw new Error('loft: every section needs the same number of corners, three at least');
  const curves = Array.from({ length: around }, (_, corner) =>
    catmullRom(
      sections.map((section) => placeCorner(section, corner)),
      stepsPerSpan,
    ),
  );
  const rings = curves[0]!.map((_, ring) => curves.map((curve) => curve[ring] as unknown as Vec3));
  const positions = rings.flat();
  const indices = rings.slice(1).flatMap((_, ring) => bandBetween(ring * around, (ring + 1) * around, around));
  const ends = [positions.length, positions.length + 1] as const;
  positions.push(centroid(rings[0]!), centroid(rings[rings.length - 1]!));
  for (let i = 0; i < around; i++) {
    const last = (rings.length - 1) * around;
    const next = (i + 1) % around;
    indices.push(ends[0], next, i, ends[1], last + i, last + next);
  }
  return solid({ positions: positions.flat(), indices }, boundsOfPoints(positions));
}

function placeCorner({ centre, axisU, axisV, outline }: LoftSection, corner: number): Vec3 {
  const [u, v] = outline[corner]!;
  return [
    centre[0] + u * axisU[0] + v * axisV[0],
    centre[1] + u * axisU[1] + v * axisV[1],
    centre[2] + u * axisU[2] + v * axisV[2],
  ];
}

function bandBetween(from: number, to: number, around: number): number[] {
  return Array.from({ length: around }, (_, i) => {
    const next = (i + 1) % around;
    return [from + i, from + next, to + i, to + i, from + next, to + next];
  }).flat();
}
