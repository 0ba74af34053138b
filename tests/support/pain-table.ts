/** A row of the table "where it hurts, and what to think of": figures/pain, section 5. */
export interface PainRow {
  readonly name: string;
  /** Areas of skin; `both`: on both sides. */
  readonly areas: readonly string[];
  readonly both?: boolean;
  readonly symptoms: readonly string[];
  /** One of these is among the first three. */
  readonly first: readonly string[];
  /** These are told as well, somewhere in the list. */
  readonly also: readonly string[];
}

/** Its rows but the last, which ends the finder. */
export const PAIN_TABLE: readonly PainRow[] = [
  {
    name: 'midline low back, worse bending and sitting, cough',
    areas: ['low-back-midline'],
    symptoms: ['worse-bending-forward', 'worse-sitting', 'worse-cough'],
    first: ['disc-herniation'],
    also: ['muscle-strain'],
  },
  {
    name: 'one side beside the spine, worse arching and twisting',
    areas: ['low-back-side'],
    symptoms: ['worse-bending-back', 'worse-twisting'],
    first: ['facet-joint-pain'],
    also: ['back-muscle-tightness'],
  },
  {
    name: 'flank above the crest, worse side-bend, cough, rolling',
    areas: ['flank'],
    symptoms: ['worse-side-bend', 'worse-cough', 'worse-turning-in-bed'],
    first: ['quadratus-lumborum'],
    also: [],
  },
  {
    name: 'a point on the crest, sore skin over the upper buttock',
    areas: ['crest'],
    symptoms: ['worse-touch'],
    first: ['cluneal-nerve-entrapment'],
    also: ['iliolumbar-ligament', 'quadratus-lumborum'],
  },
  {
    name: 'below the dimple, one side, stairs, turning in bed, one leg',
    areas: ['si-region'],
    symptoms: ['worse-stairs', 'worse-turning-in-bed', 'worse-one-leg'],
    first: ['si-joint-pain'],
    also: [],
  },
  {
    name: 'mid-buttock, worse sitting, tingling leg',
    areas: ['mid-buttock'],
    symptoms: ['worse-sitting', 'tingling'],
    first: ['piriformis-syndrome'],
    also: ['disc-herniation'],
  },
  {
    name: 'lower buttock, sitting, running',
    areas: ['lower-buttock'],
    symptoms: ['worse-sitting', 'worse-running'],
    first: ['hamstring-tendinopathy'],
    also: ['quadratus-femoris', 'inferior-cluneal-nerves'],
  },
  {
    name: 'coccyx, sitting',
    areas: ['coccyx-area'],
    symptoms: ['worse-sitting'],
    first: ['coccyx-pain'],
    also: ['gluteus-maximus', 'obturator-internus'],
  },
  {
    name: 'outer hip over the trochanter, side-lying, stairs, one leg',
    areas: ['trochanter-area'],
    symptoms: ['worse-lying-on-it', 'worse-stairs', 'worse-one-leg'],
    first: ['gluteal-tendinopathy'],
    also: ['tfl-tightness'],
  },
  {
    name: 'front-outer hip, long sitting then standing',
    areas: ['front-outer-hip'],
    symptoms: ['worse-sitting', 'worse-rising'],
    first: ['tfl-tightness'],
    also: ['hip-flexor-tightness'],
  },
  {
    name: 'groin, deep, twisting, socks, deep sitting',
    areas: ['groin'],
    symptoms: ['worse-twisting', 'worse-deep-sitting'],
    first: ['hip-osteoarthritis'],
    also: ['hip-impingement', 'labral-tear', 'adductor-longus', 'hip-flexor-tightness'],
  },
  {
    name: 'front and outer thigh, burning skin only',
    areas: ['front-outer-thigh'],
    symptoms: ['burning'],
    first: ['meralgia-paraesthetica'],
    also: [],
  },
  {
    name: 'front thigh, weak knee',
    areas: ['front-thigh'],
    symptoms: ['weak'],
    first: ['femoral-nerve'],
    also: ['root-l3'],
  },
  {
    name: 'outer thigh to the knee, running',
    areas: ['outer-thigh', 'outer-knee'],
    symptoms: ['worse-running'],
    first: ['iliotibial-tract'],
    also: ['tfl-tightness', 'gluteus-minimus'],
  },
  {
    name: 'back of the thigh only',
    areas: ['back-thigh'],
    symptoms: [],
    first: ['gluteus-minimus'],
    also: ['si-joint-pain', 'sciatica'],
  },
  {
    name: 'below the knee along a strip, cough, numb, weak',
    areas: ['dermatome-l5'],
    symptoms: ['below-knee', 'worse-cough', 'numb', 'weak'],
    first: ['sciatica'],
    also: ['disc-herniation'],
  },
  {
    name: 'both legs, walking, better leaning, over 60',
    areas: ['back-thigh'],
    both: true,
    symptoms: ['both-legs', 'worse-walking', 'eases-leaning', 'over-60'],
    first: ['spinal-stenosis'],
    also: [],
  },
  {
    name: 'inner thigh and knee',
    areas: ['inner-thigh', 'inner-knee'],
    symptoms: [],
    first: ['adductor-longus'],
    also: ['hip-osteoarthritis', 'obturator-nerve'],
  },
];
