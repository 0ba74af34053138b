import type { Vec3 } from '#src/anatomy/frame.ts';
import { LANDMARKS } from './index.ts';

/** Where a named point lies: the right or midline one, mm. */
export function positionOf(id: string): Vec3 {
  const found = LANDMARKS.find((landmark) => landmark.id === id);
  if (!found) throw new Error(`there is no landmark "${id}"`);
  return found.position;
}
