import type { SkinStroke } from './skin-paint.ts';
import type { Shift, SkinPoint } from './skin-point.ts';

/** Where not to press with a ball, and why. */
export const NO_PRESS_REASONS = [
  'sciatic-nerve',
  'spine',
  'sacral-edge',
  'ribs',
  'kidney',
  'hip-crest',
  'hip-bone-tip',
  'outer-hip-bone',
  'sitting-bone',
  'tailbone',
  'groin',
  'belly',
] as const;
export type NoPressReason = (typeof NO_PRESS_REASONS)[number];

export interface NoPressArea {
  readonly reason: NoPressReason;
  readonly zone: readonly SkinStroke[];
}

/**
 * The areas that landmarks tell; those along nerve, ribs, hip crest and the edge of the sacrum follow from the shapes.
 *
 * estimate: all widths. They keep the middle of a ball, which sinks in over 2 to 3 cm, off the bone, the vessels of the
 * groin, the nerve at the inner side of the front tip (1 to 3 cm, TOMAS-LFCN) and the kidneys, which reach from T12 to L3.
 */
export const NO_PRESS_AREAS: readonly NoPressArea[] = [
  {
    reason: 'spine',
    zone: [
      stroke(1.3, ...['t12', 'l1', 'l2', 'l3', 'l4', 'l5'].map((vertebra) => spine(vertebra)), at('midline-furrow-s2')),
    ],
  },
  { reason: 'tailbone', zone: [stroke(2, at('sacral-hiatus'), at('coccyx-tip'))] },
  {
    reason: 'kidney',
    zone: [stroke(3, spine('t12', { outCm: 5.5 }), spine('l1', { outCm: 6.5 }), spine('l2', { outCm: 6.8, upCm: 2 }))],
  },
  {
    reason: 'hip-bone-tip',
    zone: [
      stroke(1.5, at('anterior-superior-iliac-spine'), at('anterior-superior-iliac-spine', { outCm: -3, frontCm: 1 })),
    ],
  },
  {
    reason: 'outer-hip-bone',
    zone: [stroke(2.2, at('greater-trochanter', { outCm: 2 }), at('greater-trochanter-lateral'))],
  },
  {
    reason: 'sitting-bone',
    zone: [stroke(2.2, at('ischial-tuberosity', { frontCm: -2 }), at('ischial-tuberosity-lowest', { frontCm: -2 }))],
  },
  {
    reason: 'groin',
    zone: [
      stroke(1.5, alongGroin(0.25), alongGroin(0.85)),
      stroke(2.8, alongGroin(0.52), femoralHead({ outCm: -1.2, upCm: -4 })),
      stroke(2.2, femoralHead({ outCm: -1.2, upCm: -4 }), femoralHead({ outCm: -0.8, upCm: -10 })),
    ],
  },
  {
    reason: 'belly',
    zone: [-6, 0, 6].map((outCm) =>
      stroke(6, at('pubic-symphysis-centre', { outCm, upCm: 8, frontCm: 8 }), spine('t12', { outCm, frontCm: 20 })),
    ),
  },
];

function stroke(radiusCm: number, ...way: readonly SkinPoint[]): SkinStroke {
  return { way, radiusCm };
}

function at(landmark: string, shift: Partial<Shift> = {}): SkinPoint {
  return { kind: 'landmark', at: landmark, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0, ...shift } };
}

function spine(vertebra: string, shift: Partial<Shift> = {}): SkinPoint {
  return at(`spinous-process-${vertebra}`, shift);
}

/** On the line of the groin: 0 at the front tip of the hip bone, 1 at the pubic bone. */
function alongGroin(part: number): SkinPoint {
  const shift = { upCm: 0, outCm: 0, frontCm: 3 };
  return { kind: 'between', ends: [at('anterior-superior-iliac-spine'), at('pubic-tubercle')], part, shift };
}

function femoralHead(shift: Partial<Shift>): SkinPoint {
  return at('femoral-head-centre', { frontCm: 9, ...shift });
}
