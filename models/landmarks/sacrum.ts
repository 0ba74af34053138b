import type { Vec3 } from '#src/anatomy/frame.ts';
import type { LandmarkRecipe } from '../landmark-recipe.ts';

type Pair = readonly [right: Vec3, left: Vec3];

/**
 * Middle of each opening: where a ball that just touches its rim has its centre, 1 to 3 mm inside the rim. The holes of S4
 * are narrow: 1.8 mm across on the right, 3.3 mm on the left. BP3D
 */
const ANTERIOR: Readonly<Record<string, Pair>> = {
  S1: [
    [-20.4, 66.7, -32.4],
    [27, 68.1, -31.7],
  ],
  S2: [
    [-18.5, 57, -53.7],
    [23.9, 58.5, -53.7],
  ],
  S3: [
    [-16.4, 44.6, -66.2],
    [22.5, 43.5, -64.8],
  ],
  S4: [
    [-14, 25.5, -69.8],
    [16.5, 23, -70],
  ],
};

/** As above. The body of S3 and S4 is so thin that their front and back openings lie only 4 to 8 mm apart. BP3D */
const POSTERIOR: Readonly<Record<string, Pair>> = {
  S1: [
    [-23.2, 81.3, -47.4],
    [29.1, 82.2, -47.5],
  ],
  S2: [
    [-17.8, 67, -62.4],
    [21.5, 65.8, -61.2],
  ],
  S3: [
    [-15.9, 46.5, -72.5],
    [20.7, 44.8, -72.4],
  ],
  S4: [
    [-16.5, 27, -72.8],
    [18.2, 24.2, -73],
  ],
};

function foramen(face: 'anterior' | 'posterior', level: string, [position, leftPosition]: Pair): LandmarkRecipe {
  return {
    id: `${face}-sacral-foramen-${level.toLowerCase()}`,
    name: `${face === 'anterior' ? 'Anterior' : 'Posterior'} sacral foramen of ${level}`,
    structure: 'sacrum',
    side: 'right',
    at: 'centre',
    position,
    leftPosition,
    sources: ['BP3D'],
  };
}

/** Sacrum and coccyx. The bone stands some 2.5 mm to the left of the middle at its top, 1 mm to the right at its tip. */
export const sacrum: readonly LandmarkRecipe[] = [
  {
    // Tubercles of the median sacral crest: farthest back on each.
    id: 'spinous-process-s1',
    name: 'Spinous tubercle of S1',
    structure: 'sacrum',
    side: 'midline',
    at: 'surface',
    position: [3.1, 90.8, -62],
    sources: ['BP3D'],
  },
  {
    id: 'spinous-process-s2',
    name: 'Spinous tubercle of S2',
    structure: 'sacrum',
    side: 'midline',
    at: 'surface',
    position: [1.6, 71.3, -72.6],
    sources: ['BP3D'],
  },
  ...Object.entries(ANTERIOR).map(([level, pair]) => foramen('anterior', level, pair)),
  ...Object.entries(POSTERIOR).map(([level, pair]) => foramen('posterior', level, pair)),
  {
    // Mouth of the sacral canal, at the top of the gap between the cornua.
    id: 'sacral-hiatus',
    name: 'Sacral hiatus',
    structure: 'sacrum',
    side: 'midline',
    at: 'centre',
    position: [2.5, 36, -81],
    sources: ['BP3D'],
  },
  {
    id: 'coccyx-tip',
    name: 'Tip of the coccyx',
    structure: 'sacrum',
    side: 'midline',
    at: 'surface',
    position: [-0.6, -29.5, -65.3],
    sources: ['BP3D'],
  },
];
