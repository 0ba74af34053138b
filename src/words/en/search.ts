import { area } from '../words.ts';

export const search = area('search', {
  field: 'Search',
  placeholder: 'Muscle, bone, pain…',
  clear: 'Clear the search',
  found: 'Found',
  nothing: (query: string) => `Nothing here is called “${query}”.`,
  hint: 'Try a plain word: buttock, hip, disc, tape.',
  /** Words that say which side is meant. */
  left: /\bleft\b/i,
  right: /\bright\b/i,
  /** Words that most queries hold and that find nothing; the query is in lower case and without accents. */
  idle: /\b(right|left|muscle|pain)\b/g,
  /** What a single structure of a tissue is. */
  tags: {
    bone: 'Bone',
    joint: 'Joint',
    ligament: 'Ligament',
    muscle: 'Muscle',
    nerve: 'Nerve',
    fascia: 'Fascia',
    skin: 'Skin',
  },
});
