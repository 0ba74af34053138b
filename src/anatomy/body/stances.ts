import type { Stance } from './stance.ts';
import { LYING } from './stances/lying.ts';
import { SITTING } from './stances/sitting.ts';
import { STANDING } from './stances/standing.ts';

/** The stances that a figure can begin from. A figure may move any joint of them; what touches stays. */
export const STANCES = { ...STANDING, ...SITTING, ...LYING } as const satisfies Record<string, Stance>;
export type StanceName = keyof typeof STANCES;
