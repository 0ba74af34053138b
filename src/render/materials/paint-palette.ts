import { Color } from 'three';
import type { Scheme } from '../lighting.ts';

const colours = (...names: readonly string[]): readonly Color[] => names.map((name) => new Color(name));

/**
 * The tones of painted skin, first for a single zone. Neighbours differ in lightness as well as in hue, so that
 * colour-blind eyes can tell them apart; none is the red-orange that warns.
 */
export const PAINT_DYES: Readonly<Record<Scheme, readonly Color[]>> = {
  light: colours('#a3195b', '#0f6a9c', '#e5b642', '#00a4a3', '#a24be6', '#2a1580', '#7be0e6', '#fbf7ae'),
  dark: colours('#b81e68', '#0f74aa', '#f0c24a', '#06b0ae', '#ab55ee', '#34209a', '#8ae8ee', '#fffbc0'),
};

/** Where not to press; hatched as well, so that it does not speak by colour alone. */
export const FORBIDDEN_DYE: Readonly<Record<Scheme, Color>> = {
  light: new Color('#d8431a'),
  dark: new Color('#f2552a'),
};

/** Signs drawn over all: their line, and the ring round it that parts it from any ground. */
export const MARK_INK: Readonly<Record<Scheme, { readonly line: Color; readonly ground: Color }>> = {
  light: { line: new Color('#2a0b1c'), ground: new Color('#fff6ee') },
  dark: { line: new Color('#fff3f8'), ground: new Color('#2b0c1d') },
};

/** The arrow of a press. */
export const ARROW_INK: Readonly<Record<Scheme, Color>> = {
  light: new Color('#7c1d12'),
  dark: new Color('#fffdf5'),
};
