import { Ray, Vector3 } from 'three';
import type { AtlasStructure } from '#src/anatomy/atlas.ts';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { System } from '#src/anatomy/ids.ts';
import type { UnderPart, UnderStrip } from '#src/anatomy/under-strip.ts';
import type { Picker } from '../picking.ts';
import type { DrawnStrip, TapeGeometry } from './lay-protocol.ts';

/** So deep is looked, mm; bone ends the look before. */
const REACH_MM = 60;
/** What lies under less of a strip is not worth a word; a nerve is narrow, so of that the area counts: a thin one that crosses, mm2. */
const LEAST_SHARE = 0.08;
const LEAST_NERVE_MM2 = 100;
/** Rays between two pauses. */
const RAYS_A_STEP = 8;
/** The triangles of a band come in pairs, six indices each. */
const CELL = 6;

const ORDER: readonly System[] = ['muscle', 'fascia', 'nerve', 'ligament', 'joint', 'bone'];
/** Told only where nothing but fascia lies over them, and not looked through. */
const HARD: ReadonlySet<System> = new Set(['bone', 'joint']);

/** What strips are held against. */
export interface Tissues {
  readonly picker: Pick<Picker, 'pierce'>;
  /** In the order in which the picker counts them. */
  readonly structures: readonly Pick<AtlasStructure, 'id' | 'system'>[];
}

/** What was met of one structure. */
interface Tally {
  readonly depthsMm: number[];
  areaMm2: number;
  firstMm2: number;
}

/** Looks from every part of each strip straight into the body; in small steps, so that it can be done in pauses. */
export function* underStrips(tissues: Tissues, tape: TapeGeometry): Generator<undefined, UnderStrip[]> {
  const found: UnderStrip[] = [];
  for (const strip of tape.strips) found.push({ order: strip.order, parts: yield* underStrip(tissues, tape, strip) });
  return found;
}

function* underStrip(
  tissues: Tissues,
  tape: TapeGeometry,
  { firstIndex, indexCount }: DrawnStrip,
): Generator<undefined, UnderPart[]> {
  const tallies = new Map<number, Tally>();
  let wholeMm2 = 0;
  for (let index = firstIndex, count = 1; index < firstIndex + indexCount; index += CELL, count++) {
    const { ray, areaMm2 } = lookIn(tape, index);
    wholeMm2 += areaMm2;
    take(tallies, tissues, ray, areaMm2);
    if (count % RAYS_A_STEP === 0) yield;
  }
  return sortOut(tallies, tissues.structures, wholeMm2);
}

const corner = new Vector3();
const across = new Vector3();
const along = new Vector3();

/** The ray from the middle of a cell of a band into the body, metres, and the area of the cell. */
function lookIn({ positions, indices }: TapeGeometry, index: number): { ray: Ray; areaMm2: number } {
  const [a, b, c, d] = [0, 1, 2, 5].map((k) => new Vector3().fromArray(positions, 3 * indices[index + k]!));
  along.subVectors(b!, a!).add(d!).sub(c!).divideScalar(2);
  across.subVectors(c!, a!).add(d!).sub(b!).divideScalar(2);
  corner.crossVectors(across, along);
  const areaMm2 = corner.length();
  const middle = a!
    .add(b!)
    .add(c!)
    .add(d!)
    .divideScalar(4 * MM_PER_METRE);
  return { ray: new Ray(middle, corner.clone().normalize()), areaMm2 };
}

/** Adds what one ray meets between the skin and the first bone. */
function take(tallies: Map<number, Tally>, { picker, structures }: Tissues, ray: Ray, areaMm2: number): void {
  const hits = picker.pierce(ray, REACH_MM / MM_PER_METRE);
  const skinM = hits.find(({ structure }) => structures[structure]?.system === 'skin')?.distanceM ?? 0;
  let covered = false;
  let muscled = false;
  for (const { structure, distanceM } of hits) {
    const system = structures[structure]?.system;
    if (!system || system === 'skin') continue;
    const isSoft = system === 'muscle' || system === 'fascia' || system === 'nerve';
    if (isSoft || !covered) {
      const tally = tallies.get(structure) ?? { depthsMm: [], areaMm2: 0, firstMm2: 0 };
      tally.depthsMm.push(Math.max(0, distanceM - skinM) * MM_PER_METRE);
      tally.areaMm2 += areaMm2;
      if (!muscled) tally.firstMm2 += areaMm2;
      tallies.set(structure, tally);
    }
    muscled ||= system === 'muscle';
    covered ||= system !== 'fascia' && system !== 'nerve';
    if (HARD.has(system)) return;
  }
}

function sortOut(
  tallies: ReadonlyMap<number, Tally>,
  structures: Tissues['structures'],
  wholeMm2: number,
): UnderPart[] {
  const parts = [...tallies].flatMap(([structure, { areaMm2, firstMm2, depthsMm }]) => {
    const { id, system } = structures[structure]!;
    const least = system === 'nerve' ? LEAST_NERVE_MM2 : LEAST_SHARE * wholeMm2;
    const depthMm = depthsMm.sort((a, b) => a - b)[Math.floor(depthsMm.length / 2)] ?? 0;
    const part: UnderPart = { id, share: areaMm2 / wholeMm2, depthMm, first: 2 * firstMm2 > areaMm2 };
    return areaMm2 < least ? [] : [{ part, rank: 2 * ORDER.indexOf(system) + Number(!part.first) }];
  });
  return parts.sort((a, b) => a.rank - b.rank || b.part.share - a.part.share).map(({ part }) => part);
}
