import { Color } from 'three';
import { STRETCH_TINT_CODE, TAPE_DYE_CODES, type TapeColour } from '#src/anatomy/tape-colour.ts';

/** Dyed cotton, under neutral light. */
export const TAPE_DYES: Readonly<Record<TapeColour, Color>> = {
  blue: new Color(TAPE_DYE_CODES.blue),
  black: new Color(TAPE_DYE_CODES.black),
  beige: new Color(TAPE_DYE_CODES.beige),
  pink: new Color(TAPE_DYE_CODES.pink),
};

export const STRETCH_TINT = new Color(STRETCH_TINT_CODE);
