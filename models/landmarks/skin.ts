import type { LandmarkRecipe } from '../landmark-recipe.ts';

/** Places on the body surface that the eye or the hand finds. */
export const skin: readonly LandmarkRecipe[] = [
  {
    // estimate: the body surface has a shallow groove and no dimple here. This is the skin nearest to the PSIS, 9 mm off it.
    id: 'dimple',
    name: 'Dimple of the low back',
    structure: 'skin',
    side: 'right',
    at: 'surface',
    position: [-38, 92, -86.2],
    sources: ['MAKEHUMAN', 'BP3D'],
  },
  {
    // In the crease under the buttock, where it is half way out; the crease is deep near the middle and fades outward.
    id: 'gluteal-fold',
    name: 'Middle of the gluteal fold',
    structure: 'skin',
    side: 'right',
    at: 'surface',
    position: [-55, -88, -81.2],
    sources: ['MAKEHUMAN'],
  },
  {
    // Behind the tip of the spinous process, 12 mm off it.
    id: 'midline-furrow-l4',
    name: 'Midline furrow at L4',
    structure: 'skin',
    side: 'midline',
    at: 'surface',
    position: [0, 140.5, -71],
    sources: ['MAKEHUMAN', 'BP3D'],
  },
  {
    // Behind the spinous tubercle, 12 mm off it.
    id: 'midline-furrow-s2',
    name: 'Midline furrow at S2',
    structure: 'skin',
    side: 'midline',
    at: 'surface',
    position: [0, 71.3, -85],
    sources: ['MAKEHUMAN', 'BP3D'],
  },
  {
    // estimate: Gerdy's tubercle is on the shin bone, which the region leaves out. So this is a place on the skin, in front
    // of the outer side of the knee and 2 cm below the end of the femur, where the iliotibial tract leaves the region.
    id: 'gerdys-point',
    name: 'Outer knee at Gerdy’s tubercle',
    structure: 'skin',
    side: 'right',
    at: 'surface',
    position: [-106.3, -437, -2.6],
    sources: ['MAKEHUMAN', 'general'],
  },
];
