import type { LandmarkRecipe } from '../landmark-recipe.ts';

export const skin: readonly LandmarkRecipe[] = [
  {
    id: 'dimple',
    name: 'Dimple of the low back',
    structure: 'skin',
    side: 'right',
    at: 'surface',
    position: [-43.4, 97.1, -86.2],
    sources: ['MAKEHUMAN'],
  },
  {
    id: 'gluteal-fold',
    name: 'Middle of the gluteal fold',
    structure: 'skin',
    side: 'right',
    at: 'surface',
    position: [-65, -88.1, -81.3],
    sources: ['MAKEHUMAN'],
  },
  {
    id: 'midline-furrow-l4',
    name: 'Midline furrow at L4',
    structure: 'skin',
    side: 'midline',
    at: 'surface',
    position: [0, 141, -71],
    sources: ['MAKEHUMAN'],
  },
  {
    id: 'midline-furrow-s2',
    name: 'Midline furrow at S2',
    structure: 'skin',
    side: 'midline',
    at: 'surface',
    position: [0, 71, -85.1],
    sources: ['MAKEHUMAN'],
  },
  {
    id: 'gerdys-point',
    name: 'Gerdy’s point, at the outer knee',
    structure: 'skin',
    side: 'right',
    at: 'surface',
    position: [-106.3, -437, -2.6],
    sources: ['MAKEHUMAN'],
  },
];
