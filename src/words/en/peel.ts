import { area } from '../words.ts';

export const peel = area('peel', {
  title: 'Peel',
  steps: 'Peel from skin to bone',
  whichSide: 'Peel which side',
  /** The depths, short enough for a step of the ladder. */
  shortDepths: { skin: 'Skin', superficial: 'Outer', middle: 'Middle', deep: 'Deep', bone: 'Bone' },
  /** The sides, as short as can be. */
  shortSides: { left: 'L', both: 'Both', right: 'R' },
});
