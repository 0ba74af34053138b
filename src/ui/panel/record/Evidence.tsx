import type { ContentRecord } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Blocks } from '../Blocks.tsx';
import { EvidenceBadge } from '../EvidenceBadge.tsx';

/** How well the page is known: the grade in sight, the reasons a press away. */
export function Evidence({ record }: { readonly record: ContentRecord }) {
  const { evidence, sections } = record;
  if (!sections.evidence) return null;
  return (
    <Fold
      title={
        <>
          {panel.howSure} <EvidenceBadge grade={evidence} />
        </>
      }
    >
      <Blocks blocks={sections.evidence} />
    </Fold>
  );
}
