import { Vector3 } from 'three';
import type { PressedBody } from './body.ts';

export interface NerveNearby {
  /** With its side. */
  readonly id: string;
  readonly mm: number;
}

const arm = new Vector3();

/** How far each nerve of the body passes from a line, nearest first. @param along of unit length */
export function* nervesByLine(
  { structures, shapeOf }: PressedBody,
  from: Vector3,
  along: Vector3,
  lengthMm: number,
): Generator<undefined, readonly NerveNearby[]> {
  const found: NerveNearby[] = [];
  for (const { id, system } of structures) {
    const shape = system === 'nerve' ? shapeOf(id) : null;
    if (!shape) continue;
    let least = Number.POSITIVE_INFINITY;
    // Vertices of nerves lie 2 mm apart: less than half a millimetre is lost between them.
    for (let i = 0; i < shape.positions.length; i += 3) {
      arm.fromArray(shape.positions, i).sub(from);
      arm.addScaledVector(along, -Math.min(lengthMm, Math.max(0, arm.dot(along))));
      least = Math.min(least, arm.lengthSq());
    }
    found.push({ id, mm: Math.sqrt(least) });
    yield;
  }
  return found.sort((a, b) => a.mm - b.mm);
}
