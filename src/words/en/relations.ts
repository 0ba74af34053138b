import { area } from '../words.ts';

/** A name within a sentence: a capital goes, but not that of "L5 nerve root". */
function within(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** How nerves, muscles, joints and skin hang together. */
export const relations = area('relations', {
  failed: 'How it hangs together could not be fetched.',
  nothing: 'We know of no connections of this one yet.',
  leads: {
    root: 'This is what the root reaches: its nerves, the muscles they feed, and the skin it feels.',
    nerve: 'From left to right: where it comes from, the nerve, the muscles it feeds, and the skin it feels.',
    muscle: 'From left to right: where its nerve comes from, the nerve, the muscle, and what it does.',
  },
  colours: {
    root: 'In the model the root is gold. Each nerve shares a colour with the muscles it feeds.',
    nerve: 'In the model its way is gold. What it feeds has a colour. Rings mark where it can get squeezed.',
    muscle: 'In the model the way of the nerve is gold.',
  },
  coloursOfChain: 'The model shows what lies between the two parts now: see below.',
  diagram: (name: string) => `What hangs together with the ${within(name)}`,
  diagramHelp: 'Arrow keys move, Enter opens, Tab leaves.',
  columns: {
    root: 'Root',
    nerve: 'Nerve',
    muscle: 'Muscle',
    area: 'Skin',
    action: 'What it does',
  },
  /** The short name of a root, from its id. */
  rootName: (id: string) => id.replace(/^root-/, '').toUpperCase(),
  chosen: 'chosen',
  sometimes: 'in some people',
  /** Without what stands in brackets, and with places to break long words: there is little room. */
  shortName: (name: string) =>
    name.replace(/ \([^)]*\)$/, '').replace(/\b(semi|inter|lumbo|intertrans)(?=\p{L}{5})/giu, '$1\u00AD'),
  beyond: 'reaches beyond the model',
  web: (names: readonly string[]) => `On the way: ${names.map(within).join(', ')}.`,
  tests: 'Movement that tests it',
  reflex: 'Reflex',
  noReflex: 'None to trust',
  stretch: 'Stretch that may bring the pain',
  rootHonest:
    'Books draw the skin of a root in many ways, and neighbours overlap. A test like this is for a trained person.',
  squeezes: 'Where it can get squeezed',
  place: (place: string) => `${place.charAt(0).toUpperCase()}${place.slice(1)}.`,
  squeezedBy: (names: readonly string[]) => `By: ${names.map(within).join(', ')}.`,
  noSqueeze: 'Most people with a nerve near these places have no trouble.',

  between: 'What lies between?',
  betweenHint: 'Choose a second part. The shortest way that links the two is told, and lit in the model.',
  betweenField: 'A second part',
  betweenPlaceholder: 'Muscle, nerve, root, joint…',
  betweenNothing: 'Nothing of that name is linked.',
  betweenClear: 'Clear',
  betweenSame: 'That is the part you are looking at.',
  noChain: (a: string, b: string) => `We know of no way from the ${within(a)} to the ${within(b)}.`,
  chain: (a: string, b: string) => `From the ${within(a)} to the ${within(b)}`,
  /** One step of a chain, for each kind of edge: from, to, and where it stands a note. */
  steps: {
    forms: (a: string, b: string) => `The ${within(a)} runs into the ${within(b)}.`,
    supplies: (a: string, b: string) => `The ${within(a)} feeds the ${within(b)}.`,
    feels: (a: string, b: string) => `The ${within(a)} carries what you feel in this place: ${within(b)}.`,
    does: (a: string, b: string) => `The ${within(a)} takes part in this movement: ${within(b)}.`,
    moves: (a: string, b: string) => `The movement "${within(a)}" happens here: ${within(b)}.`,
    attaches: (a: string, b: string) => `The ${within(a)} is fastened to the ${within(b)}.`,
    belongs: (a: string, b: string) => `The ${within(a)} is a part of this joint: ${within(b)}.`,
    holds: (a: string, b: string) => `The ${within(a)} can have a sore spot: ${within(b)}.`,
    refers: (a: string, b: string) => `Pain of "${within(a)}" may be felt here: ${within(b)}.`,
    pinches: (a: string, b: string) => `The ${within(a)} can squeeze the ${within(b)}.`,
    meets: (a: string, b: string) => `A bulge of the ${within(a)} can meet the ${within(b)}.`,
    'takes-part': (a: string, b: string) => `The ${within(a)} can have a part in this: ${within(b)}.`,
    shows: (a: string, b: string) => `A sign of "${within(a)}": ${within(b)}.`,
    treats: (a: string, b: string) => `"${a}" is meant for this: ${within(b)}.`,
  },

  disc: 'Which root does a bulge meet?',
  discWhy: {
    behind: 'Most bulge backward, just beside the middle. There the root of the next bone passes behind the disc.',
    'far-out': 'A few bulge far out at the side. There the root of this bone has just come out.',
  },
  toRoot: (root: string) => `All that the ${within(root)} reaches`,
  bulge: 'Where the disc bulges',
  bulges: { behind: 'Behind (usual)', 'far-out': 'Far out at the side' },
  meets: (disc: string, root: string) => `A bulge of the ${within(disc)} here meets the ${within(root)}.`,
  feltIn: (areas: readonly string[]) => `Its skin: ${areas.map(within).join(', ')}.`,
  discHonest: 'The bulge is drawn, not measured. A disc that bulges often causes no pain at all.',
  showInModel: 'Show it in the model',
  hideInModel: 'Take it off the model',
  level: 'Disc',
  levelName: (name: string) => name.replace(/^.*disc\s*/i, ''),
});
