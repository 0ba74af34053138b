import { area } from '../words.ts';

/** What the maps on the body are called: the rest is said by `legend.ts`, with the first map. */
export const maps = area('maps', {
  title: 'Maps on the body',
  names: {
    none: 'None',
    relations: 'What hangs together',
    'trigger-points': 'Sore spots',
    dermatomes: 'Skin by nerve root',
    myotomes: 'Muscles by nerve root',
  },
  variantsTitle: 'Ways of the sciatic nerve past the piriformis',
  soreTitle: 'Sore spots and where they send pain',
});
