import type { LandmarkRecipe } from '../landmark-recipe.ts';
import { femur } from './femur.ts';
import { hipBone } from './hip-bone.ts';
import { ribs } from './ribs.ts';
import { sacrum } from './sacrum.ts';
import { skin } from './skin.ts';
import { spine } from './spine.ts';

/** Every named point of the atlas. */
export const LANDMARKS: readonly LandmarkRecipe[] = [...spine, ...ribs, ...sacrum, ...hipBone, ...femur, ...skin];
