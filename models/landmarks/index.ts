import type { LandmarkRecipe } from '../landmark-recipe.ts';
import { femoralHeadCentre } from './femoral-head-centre.ts';

/** Every named point of the atlas. */
export const LANDMARKS: readonly LandmarkRecipe[] = [femoralHeadCentre];
