import { Color } from 'three';
import type { System } from '#src/anatomy/ids.ts';

/** The look of a tissue under neutral light; colours are sRGB as a painter would name them. */
export interface Tissue {
  readonly base: Color;
  /** What deep hollows turn towards: light that has bounced within the tissue. */
  readonly hollow: Color;
  /** Strength of the soft highlight, 0..1. */
  readonly gloss: number;
  /** Width of the highlight: 0 mirror, 1 chalk. */
  readonly roughness: number;
  /** How far light wraps round the form: flesh and cartilage let some through. */
  readonly wrap: number;
  /** How much neighbouring structures differ in tone, 0..1. */
  readonly variety: number;
  /** Fibres along the muscle. */
  readonly fibres: boolean;
}

const tissue = (base: string, hollow: string, rest: Omit<Tissue, 'base' | 'hollow'>): Tissue => ({
  base: new Color(base),
  hollow: new Color(hollow),
  ...rest,
});

export const TISSUES: Readonly<Record<System, Tissue>> = {
  bone: tissue('#dccfb6', '#7d5a41', { gloss: 0.14, roughness: 0.6, wrap: 0.22, variety: 0.1, fibres: false }),
  joint: tissue('#94aebb', '#4a6f8c', { gloss: 0.35, roughness: 0.4, wrap: 0.35, variety: 0.15, fibres: false }),
  ligament: tissue('#d9d8cf', '#7d7a72', { gloss: 0.5, roughness: 0.32, wrap: 0.25, variety: 0.1, fibres: false }),
  muscle: tissue('#97433b', '#6f2e29', { gloss: 0.16, roughness: 0.48, wrap: 0.22, variety: 1, fibres: true }),
  nerve: tissue('#e2b33c', '#7d5212', { gloss: 0.35, roughness: 0.4, wrap: 0.3, variety: 0.1, fibres: false }),
  fascia: tissue('#ddd5c8', '#8d8073', { gloss: 0.35, roughness: 0.4, wrap: 0.3, variety: 0.1, fibres: false }),
  skin: tissue('#cfa994', '#8f5c4b', { gloss: 0.16, roughness: 0.6, wrap: 0.4, variety: 0, fibres: false }),
};

/** Tendon ends of muscles. */
export const TENDON = new Color('#d3bfa4');

/** The outline of the selected structure, by theme. */
export const ACCENT = { light: new Color('#d9730d'), dark: new Color('#ffb454') } as const;

/** What quietened structures fade towards: the paper behind them. */
export const PAPER = { light: new Color('#cfc8bc'), dark: new Color('#2a2d33') } as const;
