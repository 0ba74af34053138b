import type { Vec3 } from '#src/anatomy/frame.ts';
import type { LandmarkRecipe } from '../landmark-recipe.ts';

function onFemur(id: string, name: string, position: Vec3, ...figures: string[]): LandmarkRecipe {
  return { id, name, structure: 'femur', side: 'right', at: 'surface', position, sources: ['BP3D', ...figures] };
}

export const femur: readonly LandmarkRecipe[] = [
  {
    // The point the thigh turns about, and the one that fixes the frame: its origin lies midway between the two. A ball
    // fitted to the head of the compiled femur has its centre 0.5 mm from here and a radius of 23.2 mm. BP3D
    id: 'femoral-head-centre',
    name: 'Centre of the femoral head',
    structure: 'femur',
    side: 'right',
    at: 'centre',
    position: [-81, 0, 0],
    sources: ['BP3D'],
  },
  // Highest point, level with the centre of the head.
  onFemur('greater-trochanter', 'Tip of the greater trochanter', [-125.9, -1.1, -13.7], 'WAN20'),
  // Farthest out: what the hand feels through the skin.
  onFemur('greater-trochanter-lateral', 'Outermost point of the greater trochanter', [-143.4, -27.9, -8.4], 'CURRIN15'),
  // Farthest in and back.
  onFemur('lesser-trochanter', 'Lesser trochanter', [-88.1, -64.2, -24]),
  // Middle of the rough line, at the back of the shaft, where the deep part of gluteus maximus ends: it runs from 70 to 145 mm
  // below the centre of the head.
  onFemur('gluteal-tuberosity', 'Gluteal tuberosity', [-115.8, -100, -14.4]),
  // Farthest out and farthest in; 81 mm apart.
  onFemur('lateral-femoral-epicondyle', 'Lateral epicondyle of the femur', [-113.3, -388, -25.6]),
  onFemur('medial-femoral-epicondyle', 'Medial epicondyle of the femur', [-32.7, -383, -30.3]),
];
