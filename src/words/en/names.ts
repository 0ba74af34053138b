import { area } from '../words.ts';

/** What the kinds of things in the page are called. */
export const names = area('names', {
  /** One record of a kind. */
  kinds: {
    structure: 'Structure',
    condition: 'Condition',
    release: 'Ball release',
    massage: 'Massage',
    taping: 'Taping',
    exercise: 'Exercise',
    advice: 'Advice',
    question: 'Question',
    tour: 'Tour',
  },
  /** All structures of a tissue. */
  systems: {
    bone: 'Bones',
    joint: 'Joints and discs',
    ligament: 'Ligaments',
    muscle: 'Muscles',
    nerve: 'Nerves',
    fascia: 'Fascia',
    skin: 'Skin',
  },
  /** The steps of the peel. */
  depths: {
    skin: 'Skin',
    superficial: 'Superficial muscles',
    middle: 'Middle muscles',
    deep: 'Deep muscles',
    bone: 'Bones and joints',
  },
  sides: { left: 'Left', both: 'Both', right: 'Right' },
});
