export const TAPE_COLOURS = ['blue', 'black', 'beige', 'pink'] as const;
export type TapeColour = (typeof TAPE_COLOURS)[number];

/** Dyed cotton under neutral light: far enough apart in lightness to be told apart by people who see few colours. */
export const TAPE_DYE_CODES: Readonly<Record<TapeColour, string>> = {
  blue: '#41769c',
  black: '#303236',
  beige: '#d9b792',
  pink: '#cf5f86',
};

/** What stretched tape is tinted towards when its stretch is shown. */
export const STRETCH_TINT_CODE = '#e2852b';
