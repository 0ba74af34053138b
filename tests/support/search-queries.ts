/** What people type, and what they should find: first of all, or (`among`) as one of the first three. */
export interface ExpectedHit {
  readonly query: string;
  readonly first?: string;
  readonly among?: string;
}

/** A query and its first hit. */
const FIRST: readonly (readonly [query: string, key: string])[] = [
  // Names, whole and begun
  ['piriformis', 'structure/piriformis'],
  ['pirif', 'structure/piriformis'],
  ['left piriformis', 'structure/piriformis'],
  ['Musculus piriformis', 'structure/piriformis'],
  ['gluteus maximus', 'structure/gluteus-maximus'],
  ['L4', 'structure/l4'],
  ['L5-S1 disc', 'structure/disc-l5-s1'],
  ['sciatic nerve', 'structure/sciatic-nerve'],
  ['sacrum', 'structure/sacrum'],
  ['femur', 'structure/femur'],
  ['psoas', 'structure/psoas-major'],
  ['piriformis nerve', 'structure/nerve-to-piriformis'],
  // Words of daily speech
  ['butt', 'structure/gluteus-maximus'],
  ['bum', 'structure/gluteus-maximus'],
  ['QL', 'structure/quadratus-lumborum'],
  ['TFL', 'structure/tensor-fasciae-latae'],
  ['piri', 'structure/piriformis'],
  ['IT band', 'structure/iliotibial-tract'],
  ['SI joint', 'structure/sacroiliac-cartilage'],
  ['thigh bone', 'structure/femur'],
  ['gmed', 'structure/gluteus-medius'],
  ['horse tail', 'structure/dural-sac'],
  ['sciatica', 'condition/sciatica'],
  ['slipped disc', 'condition/disc-herniation'],
  ['slipped disk', 'condition/disc-herniation'],
  ['herniated disc', 'condition/disc-herniation'],
  ['pinched nerve', 'condition/sciatica'],
  ['lumbago', 'condition/muscle-strain'],
  ['hip arthritis', 'condition/hip-osteoarthritis'],
  ['tight hip flexors', 'condition/hip-flexor-tightness'],
  ['piriformis syndrome', 'condition/piriformis-syndrome'],
  ['obesity', 'condition/excess-weight'],
  // Slips
  ['piriformus', 'structure/piriformis'],
  ['pirifromis', 'structure/piriformis'],
  ['glutius medius', 'structure/gluteus-medius'],
  ['glutaeus maximus', 'structure/gluteus-maximus'],
  ['quadratis lumborem', 'structure/quadratus-lumborum'],
  ['siatica', 'condition/sciatica'],
  // What may help
  ['piriformis tape', 'taping/piriformis-tape'],
  ['figure four', 'exercise/figure-four-stretch'],
  ['clamshell', 'exercise/clamshell'],
  ['swedish massage', 'massage/swedish-massage'],
  ['IT band rolling', 'release/outer-thigh-roller'],
  ['kinesio tape', 'advice/kinesiology-tape'],
  ['ibuprofen', 'advice/pain-medicines'],
  ['mattress', 'advice/sleep'],
  ['should I rest', 'question/should-i-rest'],
  // Tours and words that are explained
  ['how tape works', 'tour/how-tape-works'],
  ['bursa', 'term/bursa'],
  // Danger signs
  ['cauda equina syndrome', 'danger/cauda-equina'],
  ['broken hip', 'danger/hip-fracture'],
];

/** A query and what must be among its first three hits. */
const AMONG: readonly (readonly [query: string, key: string])[] = [
  ['sciatic', 'condition/sciatica'],
  ['hip flexor', 'structure/psoas-major'],
  ['lower back', 'condition/muscle-strain'],
  ['tailbone', 'condition/coccyx-pain'],
  ['sit bone', 'structure/hip-bone'],
  ['foam roller', 'advice/ball-basics'],
  ['trocanter', 'structure/femur'],
  ['worse on stairs', 'condition/gluteal-tendinopathy'],
  ['burning outer thigh', 'condition/meralgia-paraesthetica'],
  ['numb seat', 'danger/cauda-equina'],
  ['do I need an MRI', 'question/do-i-need-a-scan'],
  ['cannot pee', 'danger/cauda-equina'],
  ["can't pee", 'danger/cauda-equina'],
  ['bladder', 'danger/cauda-equina'],
  ['piriformis', 'condition/piriformis-syndrome'],
];

export const EXPECTED_HITS: readonly ExpectedHit[] = [
  ...FIRST.map(([query, first]) => ({ query, first })),
  ...AMONG.map(([query, among]) => ({ query, among })),
];
