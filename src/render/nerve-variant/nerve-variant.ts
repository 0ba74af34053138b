import { BufferAttribute, BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Passes } from '#src/anatomy/sciatic-variant.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { StructureShape } from '../ball/body.ts';
import { strandWays } from './strand-ways.ts';
import { sweep } from './sweep.ts';

export interface VariantBody {
  readonly side: OwnSide;
  /** mm */
  readonly nerve: StructureShape;
  readonly muscle: StructureShape;
}

/** The whole nerve with another way past the muscle: metres. Null where the shapes do not allow it. */
export function variantGeometry({ side, nerve, muscle }: VariantBody, passes: Passes): BufferGeometry | null {
  const onRight = side === 'right';
  const own = onRight ? nerve : mirrored(nerve);
  const ways = strandWays(own, onRight ? muscle : mirrored(muscle), passes);
  if (!ways) return null;
  const parts = [without(own, ways.fromMm, ways.toMm), ...ways.strands.map(sweep)];
  const whole = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  const sign = onRight ? 1 : -1;
  whole.scale(sign / MM_PER_METRE, 1 / MM_PER_METRE, 1 / MM_PER_METRE);
  if (!onRight) turnInsideOut(whole);
  return whole;
}

/** The usual nerve without the stretch between two heights. */
function without(shape: StructureShape, fromMm: number, toMm: number): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(shape.positions.slice(), 3));
  geometry.setIndex(new BufferAttribute(shape.indices, 1));
  geometry.computeVertexNormals();
  const kept: number[] = [];
  for (let i = 0; i < shape.indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => shape.indices[i + k]!);
    const middle = corners.reduce((sum, corner) => sum + shape.positions[3 * corner + 1]!, 0) / 3;
    if (middle > fromMm || middle < toMm) kept.push(...corners);
  }
  return geometry.setIndex(kept);
}

function mirrored({ id, positions, indices }: StructureShape): StructureShape {
  return {
    id,
    positions: positions.map((value, i) => (i % 3 === 0 ? 0 - value : value)),
    indices: indices.map((_, i) => indices[i - (i % 3) + [0, 2, 1][i % 3]!]!),
  };
}

/** A mirrored geometry faces inward; its triangles are turned round. */
function turnInsideOut(geometry: BufferGeometry): void {
  const index = geometry.getIndex();
  if (!index) return;
  for (let i = 0; i < index.count; i += 3) {
    const [b, c] = [index.getX(i + 1), index.getX(i + 2)];
    index.setX(i + 1, c);
    index.setX(i + 2, b);
  }
}
