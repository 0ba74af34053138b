import { amount, plural } from '../counting.ts';
import { area } from '../words.ts';

const STOPS = { one: 'stop', other: 'stops' };

/** The cover of a tour, its stops and its end. */
export const tour = area('tour', {
  start: 'Start the tour',
  size: (stops: number, minutes: number) => `${amount(stops)} ${plural(stops, STOPS)} · about ${amount(minutes)} min`,
  stops: 'The stops',
  player: 'Tour',
  place: (stop: number, stops: number) => `Stop ${amount(stop)} of ${amount(stops)}`,
  stop: (stop: number, title: string) => `Stop ${amount(stop)}: ${title}`,
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  lookAround: 'Drag the model to look around. The tour waits.',
  backToView: 'Back to this view',
  /** What a screen reader hears on arrival. */
  arrived: (place: string, title: string, text: string) => `${place}. ${title}. ${text}`,
  endTitle: 'That was the tour',
  end: 'The model is yours now: click any part to read about it.',
  lastStop: 'Back to the last stop',
  again: 'Start again',
  read: 'Read on',
  otherTours: 'More tours',
  dangerSigns: 'Danger signs',
});
