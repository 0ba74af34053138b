import { Vector3 } from 'three';
import { corner, type SkinSurface } from '../tape/skin-surface.ts';

/** The triangles of a skin that can be painted: all but the caps over its cuts at waist and knee. */
export interface SkinFaces {
  readonly ids: readonly number[];
  /** x, y, z a triangle: mm. */
  readonly middles: Float32Array;
  /** From the middle of a triangle to its farthest corner, mm. */
  readonly sizesMm: Float32Array;
}

/** How near to the top and the bottom of the skin a triangle lies that closes its cuts, mm. */
const CUT_MM = 0.5;

const known = new WeakMap<SkinSurface, SkinFaces>();
const at = new Vector3();
const end = new Vector3();

/** Measured once for all that is painted on a skin. */
export function skinFaces(surface: SkinSurface): SkinFaces {
  const before = known.get(surface);
  if (before) return before;
  const ids = facesWithoutCaps(surface);
  const middles = new Float32Array(3 * ids.length);
  const sizesMm = new Float32Array(ids.length);
  for (const [i, face] of ids.entries()) {
    at.set(0, 0, 0);
    for (let k = 0; k < 3; k++) at.addScaledVector(corner(surface, face, k, end), 1 / 3);
    at.toArray(middles, 3 * i);
    for (let k = 0; k < 3; k++) sizesMm[i] = Math.max(sizesMm[i]!, corner(surface, face, k, end).distanceTo(at));
  }
  const faces = { ids, middles, sizesMm };
  known.set(surface, faces);
  return faces;
}

function facesWithoutCaps({ positions, indices }: SkinSurface): number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 1; i < positions.length; i += 3) {
    low = Math.min(low, positions[i]!);
    high = Math.max(high, positions[i]!);
  }
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const a = positions[3 * indices[i]! + 1]!;
    const b = positions[3 * indices[i + 1]! + 1]!;
    const c = positions[3 * indices[i + 2]! + 1]!;
    const isCap = Math.min(a, b, c) > high - CUT_MM || Math.max(a, b, c) < low + CUT_MM;
    if (!isCap) kept.push(i / 3);
  }
  return kept;
}
