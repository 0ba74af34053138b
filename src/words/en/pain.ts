import { area } from '../words.ts';

/** The page for people in pain, and the danger signs. */
export const pain = area('pain', {
  eyebrow: 'Where to begin',
  title: 'What hurts?',
  lead: 'First rule out danger. Then click the sore place on the model, or pick it below.',
  signs: 'Danger signs',
  noneOfThese:
    'None of these? Most back and hip pain is not dangerous and eases within weeks. Ilium has no test that finds the cause of a pain. It shows what lies where it hurts, and what is known about it.',
  places: { lowBack: 'Low back', buttock: 'Buttock', hipSide: 'Side of the hip', hipFront: 'Front of the hip' },
  conditions: 'Conditions',
  signsFirst: 'Danger signs first',
  worstSigns: 'Numb seat, weak leg, bladder trouble, fever?',
  urgencies: { now: 'Get help now', today: 'See a doctor today', soon: 'See a doctor soon' },
});
