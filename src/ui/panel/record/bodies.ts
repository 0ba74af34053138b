import type { ComponentType } from 'react';
import type { RecordKind } from '#src/content/records.ts';
import type { BodyProps } from './body-props.ts';

/** The kinds whose page is set by one of these; a structure has tabs of its own. */
export type BodyKind = Exclude<RecordKind, 'structure'>;

const article = async () => (await import('./ArticleBody.tsx')).ArticleBody;
const technique = async () => (await import('../technique/TechniqueBody.tsx')).TechniqueBody;

/** What sets the text of each kind, fetched when the first page of that kind is opened. */
export const BODIES: Readonly<Record<BodyKind, () => Promise<ComponentType<BodyProps>>>> = {
  condition: async () => (await import('./ConditionBody.tsx')).ConditionBody,
  advice: article,
  question: article,
  release: technique,
  massage: technique,
  taping: technique,
  exercise: technique,
  tour: async () => (await import('../tour/TourBody.tsx')).TourBody,
};
