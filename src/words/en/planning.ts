import { area } from '../words.ts';

/** What leads to the plan from everywhere; the words of its page are in `plan.ts`. */
export const planning = area('planning', {
  title: 'My plan',
  where: 'Kept on this device only',
  /** The name of a button on which only a picture and a number are seen. */
  titleWithCount: (count: string) => `My plan ${count}`,
  add: 'Add to my plan',
  inPlan: 'In my plan',
  takeOut: 'In my plan: take it out',
  open: 'Open my plan',
  added: 'Added to your plan.',
  takenOut: 'Taken out of your plan.',
  full: 'Your plan is full. Take something out first.',
});
