import type { NerveRow } from './nerve-point.ts';
import { fromRoot, type RootId } from './roots.ts';

/**
 * How the sacral roots run together on the front of the piriformis: from each root's end into the flat sciatic nerve.
 * estimate: as thick as their roots; laid 2 to 5 mm in front of the muscle, measured on its field. WHEEL-LP
 */
export const SACRAL_ARMS = {
  s1: [fromRoot('s1', 2.3), [-33, 57.5, -20, 2.4], [-36.5, 51.5, -22.8, 2.5], [-41, 43.5, -27, 2.2]],
  s2: [fromRoot('s2', 1.6), [-31, 46, -32.5, 1.7], [-37.5, 40.5, -31.5, 1.8], [-43.8, 34.5, -31, 1.8]],
  s3: [fromRoot('s3', 1.2), [-31, 33, -41.5, 1.3], [-37, 29.5, -38.5, 1.4], [-43, 26, -36.5, 1.4]],
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
