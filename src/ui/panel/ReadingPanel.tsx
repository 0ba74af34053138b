import type { Page } from '#src/state/view.ts';
import { recordKindOf } from '../names.ts';
import { PlanDoor } from '../plan/PlanDoor.tsx';
import { LearnDoor } from './learn/LearnDoor.tsx';
import { PainPage } from './PainPage.tsx';
import { RecordPage } from './RecordPage.tsx';
import { StructurePage } from './StructurePage.tsx';

/** What there is to read on the open page. */
export function ReadingPanel({ page }: { readonly page: Page }) {
  if (page.kind === 'learn') return <LearnDoor />;
  if (page.kind === 'plan') return <PlanDoor />;
  const kind = recordKindOf(page.kind);
  if (kind === null) return <PainPage />;
  if (kind === 'structure') return <StructurePage id={page.id} />;
  return <RecordPage kind={kind} id={page.id} />;
}
