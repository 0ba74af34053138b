import { Vector3 } from 'three';
import type { StructureShape } from '../ball/body.ts';

/** A muscle cut by a sagittal plane: what a way round it needs. mm */
export interface MuscleSection {
  readonly centre: Vector3;
  readonly lowestMm: number;
  /** A point so far off the cut's outline, outward from its centre. @param angleDeg 0 in front, 90 above, 180 behind */
  around(angleDeg: number, gapMm: number): Vector3;
}

type Segment = readonly [aY: number, aZ: number, bY: number, bZ: number];

/** Cuts a muscle at one x; null where it is not met. */
export function sectionAt({ positions, indices }: StructureShape, xMm: number): MuscleSection | null {
  const segments: Segment[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const ends = [0, 1, 2].flatMap((k) => {
      const [from, to] = [3 * indices[i + k]!, 3 * indices[i + ((k + 1) % 3)]!];
      const part = (xMm - positions[from]!) / (positions[to]! - positions[from]!);
      if (!(part >= 0 && part < 1)) return [];
      return [1, 2].map((axis) => positions[from + axis]! + part * (positions[to + axis]! - positions[from + axis]!));
    });
    if (ends.length === 4) segments.push(ends as unknown as Segment);
  }
  if (segments.length < 3) return null;
  const [y, z] = centroid(segments);
  return {
    centre: new Vector3(xMm, y, z),
    lowestMm: Math.min(...segments.map(([aY]) => aY)),
    around(angleDeg, gapMm) {
      const angle = (angleDeg * Math.PI) / 180;
      const [up, front] = [Math.sin(angle), Math.cos(angle)];
      const reach = Math.max(...segments.map((segment) => meet(segment, y, z, up, front))) + gapMm;
      return new Vector3(xMm, y + up * reach, z + front * reach);
    },
  };
}

/** The middle of the outline. */
function centroid(segments: readonly Segment[]): readonly [y: number, z: number] {
  const lengths = segments.map(([aY, aZ, bY, bZ]) => Math.hypot(bY - aY, bZ - aZ));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const mean = (a: 0 | 1) =>
    segments.reduce((sum, segment, i) => sum + ((segment[a] + segment[a + 2]!) / 2) * lengths[i]!, 0) / whole;
  return [mean(0), mean(1)];
}

/** How far along the ray a segment is met; 0 where it is missed. */
function meet([aY, aZ, bY, bZ]: Segment, y: number, z: number, up: number, front: number): number {
  const [edgeY, edgeZ] = [bY - aY, bZ - aZ];
  const cross = up * edgeZ - front * edgeY;
  if (Math.abs(cross) < 1e-9) return 0;
  const along = ((aY - y) * edgeZ - (aZ - z) * edgeY) / cross;
  const part = ((aY - y) * front - (aZ - z) * up) / cross;
  return part >= 0 && part <= 1 ? Math.max(0, along) : 0;
}
