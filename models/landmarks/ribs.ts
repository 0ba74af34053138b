import type { LandmarkRecipe } from '../landmark-recipe.ts';

/** The free ends of the two floating ribs: farthest along the shaft, down, out and forward. */
export const ribs: readonly LandmarkRecipe[] = [
  {
    id: 'rib-11-tip',
    name: 'Tip of the eleventh rib',
    structure: 'rib-11',
    side: 'right',
    at: 'surface',
    position: [-111.2, 193.6, 5.3],
    sources: ['BP3D'],
  },
  {
    id: 'rib-12-tip',
    name: 'Tip of the twelfth rib',
    structure: 'rib-12',
    side: 'right',
    at: 'surface',
    position: [-79.9, 190.5, -31.2],
    sources: ['BP3D'],
  },
];
