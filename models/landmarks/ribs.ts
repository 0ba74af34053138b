import type { LandmarkRecipe } from '../landmark-recipe.ts';

export const ribs: readonly LandmarkRecipe[] = [
  {
    id: 'rib-11-tip',
    name: 'Tip of rib 11',
    structure: 'rib-11',
    side: 'right',
    at: 'surface',
    position: [-109.6, 192.6, 3.2],
    sources: ['BP3D'],
  },
  {
    id: 'rib-12-tip',
    name: 'Tip of rib 12',
    structure: 'rib-12',
    side: 'right',
    at: 'surface',
    position: [-79.3, 190.1, -32.4],
    sources: ['BP3D'],
  },
];
