import { area } from '../words.ts';

export const search = area('search', {
  field: 'Search',
  placeholder: 'Muscle, bone, pain…',
  clear: 'Clear the search',
  found: 'Found',
  loading: 'Getting the list of all pages…',
  failed: 'The list of all pages could not be fetched.',
  nothing: (query: string) => `Nothing here is called “${query}”.`,
  part: (query: string) => `Nothing has all of “${query}”. Closest to it:`,
  hint: 'Perhaps one of these?',
  /** Queries that find something, for whoever found nothing. */
  examples: ['buttock', 'sciatica', 'slipped disc', 'side of the hip', 'tape', 'numb'],
  /** The headings of what is found. */
  groups: {
    body: 'In the body',
    conditions: 'Conditions',
    help: 'What may help',
    learn: 'Good to know',
    dangers: 'Danger signs',
  },
  /** Another word for what is found. */
  alias: (name: string) => `also: ${name}`,
  /** Words that stand on the page that is found, and not in its name. */
  says: (found: string) => `The page speaks of: ${found}`,
  /** Words that say which side is meant. */
  left: /\bleft\b/i,
  right: /\bright\b/i,
  /** Words that say nothing of what is meant; the query is in lower case and without accents. */
  idle: /\b(right|left|my|the|a|an|i|is|in|on|at|of|to|and|or|for|with|when|from|have|has|get|does|do)\b/g,
  /** Words that say a little, and that what is meant need not have in it. */
  vague: /^(pains?|painful|hurts?|hurting|sore|aches?|aching|muscles?|treatment|help|what|how|why|can|should)$/,
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
  /** A word that is explained. */
  term: 'Word',
});
