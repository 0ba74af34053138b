import { area } from '../words.ts';

/** The plan on paper; the words of a technique are in `technique.ts`. */
export const sheet = area('sheet', {
  helpFirst: 'Get help first if …',
  helpHow: 'These are emergencies. Call an ambulance or go to an emergency department now. Do not treat yourself.',
  noDiagnosis:
    'This sheet explains; it is no diagnosis and no prescription. Stop what makes you worse. If you are worried, or it does not get better, see a doctor or physiotherapist.',
  /** Under the title of a technique. */
  kindAndSide: (kind: string, side: string) => `${kind} · ${side}`,
  sides: { left: 'left side', both: 'both sides', right: 'right side' },
  note: 'Note',
  code: (title: string) => `Code that leads to: ${title}`,
  scan: 'Scan to see it in 3D',
  gone: 'This technique is no longer in Ilium.',
  textMissing: 'The text could not be fetched.',
});
