import type { LandmarkRecipe } from '../landmark-recipe.ts';

/**
 * The point the thigh turns about, and the one that fixes the frame: its origin lies midway between the two. A ball fitted
 * to the head of the compiled femur has its centre 0.5 mm from here and a radius of 23.2 mm. BP3D
 */
export const femoralHeadCentre: LandmarkRecipe = {
  id: 'femoral-head-centre',
  name: 'Centre of the femoral head',
  structure: 'femur',
  side: 'right',
  position: [-81, 0, 0],
  sources: ['BP3D'],
};
