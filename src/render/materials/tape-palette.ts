import { Color } from 'three';

export const TAPE_COLOURS = ['blue', 'black', 'beige', 'pink'] as const;
export type TapeColour = (typeof TAPE_COLOURS)[number];

/** Dyed cotton, under neutral light. */
export const TAPE_DYES: Readonly<Record<TapeColour, Color>> = {
  blue: new Color('#41769c'),
  black: new Color('#303236'),
  beige: new Color('#d9b792'),
  pink: new Color('#cf5f86'),
};

/** What stretched tape is tinted towards when its stretch is shown. */
export const STRETCH_TINT = new Color('#e2852b');
