import type { Page } from '#src/state/view.ts';
import { layout } from '#src/words/en/layout.ts';
import { pain } from '#src/words/en/pain.ts';
import { planning } from '#src/words/en/planning.ts';
import { recordKindOf } from '../names.ts';
import { FetchedPage } from './FetchedPage.tsx';
import { RecordPage } from './RecordPage.tsx';
import { StructurePage } from './StructurePage.tsx';

/** What there is to read on the open page. */
export function ReadingPanel({ page }: { readonly page: Page }) {
  if (page.kind === 'learn') {
    const load = async () => (await import('./learn/LearnPage.tsx')).LearnPage;
    return <FetchedPage key="learn" pageKey="learn" eyebrow={layout.learnButton} title={layout.learn} load={load} />;
  }
  if (page.kind === 'plan') {
    const load = async () => (await import('../plan/PlanPage.tsx')).PlanPage;
    return <FetchedPage key="plan" pageKey="plan" eyebrow={planning.where} title={planning.title} load={load} />;
  }
  if (page.kind === 'quiz') {
    const load = async () => (await import('./quiz/QuizPage.tsx')).QuizPage;
    return <FetchedPage key="quiz" pageKey="quiz" eyebrow={layout.quizWhere} title={layout.quiz} load={load} />;
  }
  const kind = recordKindOf(page.kind);
  if (kind === null) {
    const load = async () => (await import('./finder/Finder.tsx')).Finder;
    return <FetchedPage key="pain" pageKey="pain" eyebrow="" title={pain.title} compact load={load} />;
  }
  if (kind === 'structure') return <StructurePage id={page.id} />;
  return <RecordPage kind={kind} id={page.id} />;
}
