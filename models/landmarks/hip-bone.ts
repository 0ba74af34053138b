import type { Vec3 } from '#src/anatomy/frame.ts';
import type { LandmarkRecipe } from '../landmark-recipe.ts';

function onHipBone(id: string, name: string, position: Vec3, ...figures: string[]): LandmarkRecipe {
  return { id, name, structure: 'hip-bone', side: 'right', at: 'surface', position, sources: ['BP3D', ...figures] };
}

/**
 * Two sets of distances fit this bone, each with its own idea of a sitting bone. WAN20 has 129.6 ± 11.9 mm from the PSIS to the
 * tuberosity, 151.3 ± 14.8 to the greater trochanter and 73.0 ± 10.2 between the two: 124, 140 and 81 here, from the
 * farthest point back and the tip of the trochanter. CURRIN15 has 166 mm (52 and 114) and 120 mm (58 and 62): 158 and 109
 * here, from the lowest point and the outermost one of the trochanter.
 */
export const hipBone: readonly LandmarkRecipe[] = [
  // Where the crest ends behind: farthest along (0.26, -0.28, -0.92), between its hindmost point and its inner lower corner.
  onHipBone(
    'posterior-superior-iliac-spine',
    'Posterior superior iliac spine (PSIS)',
    [-41.1, 90.1, -77.4],
    'WAN20',
    'CURRIN15',
  ),
  // The corner above the greater sciatic notch: farthest along (0, -0.8, -0.6).
  onHipBone('posterior-inferior-iliac-spine', 'Posterior inferior iliac spine (PIIS)', [-47, 54.1, -51.9]),
  // Front end of the crest. 231 mm from its twin; 131 mm from the pubic tubercle, as in UZEL11 (131.1 ± 10.8).
  onHipBone('anterior-superior-iliac-spine', 'Anterior superior iliac spine (ASIS)', [-115.5, 80, 58.8], 'UZEL11'),
  onHipBone('anterior-inferior-iliac-spine', 'Anterior inferior iliac spine (AIIS)', [-94.5, 38, 33.4]),
  // Level with the spinous process of L4, as the line of Tuffier has it: 6 mm above its tip.
  onHipBone('iliac-crest-apex', 'Highest point of the iliac crest', [-96, 146.2, -20], 'general'),
  // Farthest out, 5 cm behind the ASIS.
  onHipBone('iliac-tubercle', 'Tubercle of the iliac crest', [-130, 111, 22], 'general'),
  // Outer end of the pubic crest, where the inguinal ligament ends; this bone has a ridge there rather than a knob.
  onHipBone('pubic-tubercle', 'Pubic tubercle', [-19.9, -12, 56.9], 'UZEL11'),
  // Farthest back, just above the origin of the hamstrings.
  onHipBone('ischial-tuberosity', 'Ischial tuberosity (sitting bone)', [-59.8, -30, -51.2], 'WAN20'),
  onHipBone('ischial-tuberosity-lowest', 'Lowest point of the ischial tuberosity', [-41, -60.3, -29.4], 'CURRIN15'),
  // Farthest in.
  onHipBone('ischial-spine', 'Ischial spine', [-41, 7, -45.2]),
  {
    // Between the middles of the two joint faces, which lie 7 mm apart there.
    id: 'pubic-symphysis-centre',
    name: 'Centre of the pubic symphysis',
    structure: 'hip-bone',
    side: 'midline',
    at: 'centre',
    position: [0, -18.9, 37.9],
    sources: ['BP3D'],
  },
];
