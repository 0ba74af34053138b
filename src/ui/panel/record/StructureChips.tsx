import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAtlas } from '#src/state/hooks.ts';
import { record as words } from '#src/words/en/record.ts';
import { findSummary, useLibrary } from '../../library.ts';
import { nameWithoutSide, structureOnSide } from '../../names.ts';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import styles from '../panel.module.css';
import local from './record.module.css';

/** Chips in sight at first; a condition of the whole back concerns a dozen structures. */
const MOST_SHOWN = 7;

/** The structures that a page is about, each a press away from being shown. */
export function StructureChips({ baseIds }: { readonly baseIds: readonly string[] }) {
  const atlas = useAtlas();
  const library = useLibrary();
  const [all, setAll] = useState(false);
  if (baseIds.length === 0) return null;
  const shown = all || baseIds.length <= MOST_SHOWN + 1 ? baseIds : baseIds.slice(0, MOST_SHOWN);
  return (
    <section className={local.chips}>
      <h2>{words.seeIt}</h2>
      <ul className={styles.chips}>
        {shown.map((baseId) => (
          <li key={baseId}>
            <RecordAnchor kind="structure" id={baseId}>
              {findSummary(library, 'structure', baseId)?.title ??
                nameWithoutSide(structureOnSide(atlas, baseId, 'right')?.name ?? baseId.replaceAll('-', ' '))}
            </RecordAnchor>
          </li>
        ))}
        {shown.length < baseIds.length ? (
          <li>
            <Button className={local.more ?? ''} onPress={() => setAll(true)}>
              {words.moreParts(baseIds.length - shown.length)}
            </Button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
