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
  /** How much bundles, fibres, clefts and patches of the grain lighten (or, below 0, darken) it. */
  readonly grain: readonly [bundles: number, fibres: number, clefts: number, patches: number];
  /** How far bundles and fibres stand out, mm. */
  readonly reliefMm: readonly [bundles: number, fibres: number];
}

const tissue = (base: string, hollow: string, rest: Omit<Tissue, 'base' | 'hollow'>): Tissue => ({
  base: new Color(base),
  hollow: new Color(hollow),
  ...rest,
});

export const TISSUES: Readonly<Record<System, Tissue>> = {
  /** Warm ivory, matt; its grain is that of fine pores and broad stains. */
  bone: tissue('#d5cab5', '#6b4c36', {
    gloss: 0.14,
    roughness: 0.6,
    wrap: 0.22,
    variety: 0.1,
    grain: [0.05, 0.16, 0, 0.16],
    reliefMm: [0, 0],
  }),
  /** Bluish, smooth and moist; its fibres are the rings of the disc. */
  joint: tissue('#a9bcc4', '#557289', {
    gloss: 0.45,
    roughness: 0.36,
    wrap: 0.35,
    variety: 0.1,
    grain: [0.16, 0.1, -0.1, 0],
    reliefMm: [0.06, 0.02],
  }),
  /** Silvery bands, streaked lengthwise. */
  ligament: tissue('#c8c7bf', '#6f6b62', {
    gloss: 0.5,
    roughness: 0.34,
    wrap: 0.25,
    variety: 0.12,
    grain: [0.24, 0.3, -0.15, 0],
    reliefMm: [0.12, 0.05],
  }),
  /** Deep red bundles parted by paler clefts. */
  muscle: tissue('#89463d', '#552521', {
    gloss: 0.13,
    roughness: 0.5,
    wrap: 0.22,
    variety: 1,
    grain: [0.55, 0.4, 0.25, 0.3],
    reliefMm: [0.34, 0.1],
  }),
  /** Golden cords with a soft sheen. */
  nerve: tissue('#d6b05a', '#75531f', {
    gloss: 0.5,
    roughness: 0.4,
    wrap: 0.3,
    variety: 0.1,
    grain: [0.16, 0.16, 0, 0],
    reliefMm: [0.04, 0.02],
  }),
  /** Pearly sheets through which light comes far. */
  fascia: tissue('#c6beb1', '#7c6f62', {
    gloss: 0.42,
    roughness: 0.4,
    wrap: 0.45,
    variety: 0.1,
    grain: [0.22, 0.34, 0.08, 0.1],
    reliefMm: [0.05, 0.03],
  }),
  /** Soft and matt, faintly mottled. */
  skin: tissue('#c9a18b', '#8a5443', {
    gloss: 0.12,
    roughness: 0.62,
    wrap: 0.4,
    variety: 0,
    grain: [0.04, 0.05, 0, 0.07],
    reliefMm: [0, 0],
  }),
};

/** Tendon ends of muscles: pale and pearly. */
export const TENDON = new Color('#d8c9b0');

/** The outline of the selected structure, by theme. */
export const ACCENT = { light: new Color('#d9730d'), dark: new Color('#ffb454') } as const;

/** What quietened structures fade towards: the paper behind them. */
export const PAPER = { light: new Color('#cfc8bc'), dark: new Color('#2a2d33') } as const;

/** The tones of what glows: as light as a lit surface needs, nearly all of the hues that those of painted skin have. */
export const GLOWS: readonly Color[] = [
  '#e0529a',
  '#37a6e6',
  '#ffc933',
  '#1fb8a6',
  '#b07cf0',
  '#4f62d6',
  '#9be4ea',
  '#f28c3a',
].map((colour) => new Color(colour));
