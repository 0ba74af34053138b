import type { finder } from '#src/words/en/finder.ts';

export type PlaceGroup = keyof typeof finder.placeGroups;

/** The parts of the skin that can be chosen by name: ids of areas. */
export const PLACE_GROUPS: Readonly<Record<PlaceGroup, readonly string[]>> = {
  back: ['low-back-midline', 'low-back-side', 'flank', 'crest', 'si-region', 'sacrum-area'],
  buttock: ['upper-buttock', 'mid-buttock', 'lower-buttock', 'sitting-bone', 'gluteal-fold', 'coccyx-area', 'saddle'],
  side: ['trochanter-area', 'front-outer-hip'],
  front: ['groin', 'lower-belly'],
  thigh: [
    ...['front-thigh-upper', 'front-thigh', 'front-thigh-lower', 'front-outer-thigh', 'outer-thigh', 'inner-thigh'],
    ...['back-thigh-upper', 'back-thigh', 'back-thigh-lower', 'outer-knee', 'inner-knee', 'back-knee'],
  ],
  leg: ['calf', 'dermatome-l4', 'dermatome-l5', 'dermatome-s1'],
};

/** These lie in the middle and have no side. */
export const MIDLINE_PLACES: readonly string[] = ['low-back-midline', 'sacrum-area', 'coccyx-area', 'saddle'];
