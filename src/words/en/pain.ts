import { amount } from '../counting.ts';
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
  learnText: 'Not sure where to begin?',
  signsFirst: 'Danger signs first',
  worstSigns: 'Numb seat, weak leg, bladder trouble, fever?',
  /** Above a page that has danger signs of its own. */
  signsHere: 'Rule these out first',
  moreHere: (count: number) => `${amount(count)} more to rule out here`,
  allSigns: 'All danger signs',
  urgencies: { now: 'Get help now', today: 'See a doctor today', soon: 'See a doctor soon' },
});
