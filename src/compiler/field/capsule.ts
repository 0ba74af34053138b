import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';
import { tube } from './tube.ts';

/** The simplest tube: straight, of one radius, with round ends; true distance outside. */
export function capsule(from: Vec3, to: Vec3, radiusMm: number): Field {
  return tube(
    [from, to].map((point) => ({ point, radiusMm })),
    { stepsPerSpan: 1 },
  );
}
