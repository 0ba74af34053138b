import type { NerveRow } from './nerve-point.ts';
import { ROOTS, type RootId } from './roots.ts';

/** The last row of a root: a branch that begins here goes on where the root ends. */
export function rootRow(id: RootId): NerveRow {
  return ROOTS[id][ROOTS[id].length - 1] as NerveRow;
}

/**
 * How the sacral roots run together on the front of the piriformis: from each root's end into the flat sciatic nerve.
 * estimate: as thick as their roots; laid 2 to 5 mm in front of the muscle, measured on its field. WHEEL-LP
 */
export const SACRAL_ARMS = {
  s1: [rootRow('s1'), [-33, 57.5, -20, 2.4], [-38.5, 51.5, -23, 2.5], [-44, 44, -27, 2.2]],
  s2: [rootRow('s2'), [-31, 46, -32.5, 1.7], [-38, 40.5, -31.5, 1.8], [-44.5, 34, -31.2, 1.8]],
  s3: [rootRow('s3'), [-31, 33, -41.5, 1.3], [-37, 29.5, -38.5, 1.4], [-43, 26, -36.5, 1.4]],
} as const satisfies Partial<Record<RootId, readonly NerveRow[]>>;

/** How the dorsal ramus of S1 leaves its root for the posterior foramen; the reference has closed that way on the left. */
export const S1_DORSAL_WAY: readonly NerveRow[] = [
  [-22.5, 74, -39, 0.7],
  [-23.3, 75.8, -40.7, 0.6],
  [-24.4, 77, -41.9, 0.6],
  [-24.9, 78.5, -43.2, 0.6],
  [-25.4, 80.3, -45.3, 0.6],
  [-25.9, 81, -47.5, 0.6],
  [-27.5, 79.5, -53.5, 0.6],
];
