import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { UnderPart } from '#src/anatomy/under-strip.ts';
import { useApp, useAtlas, useSession } from '#src/state/hooks.ts';
import { underTapeOnPage } from '#src/state/selectors.ts';
import { underneath as words } from '#src/words/en/underneath.ts';
import { StructureAnchor } from '../../parts/StructureAnchor.tsx';
import styles from './UnderThisStrip.module.css';
import { UNDER_GROUPS, type UnderGroup, type UnderLine, underInWords } from './under-in-words.ts';

/** Lines of each kind in sight at first. */
const FIRST_SHOWN: Readonly<Record<UnderGroup, number>> = { muscle: 3, fascia: 1, nerve: 2, hard: 0 };

/** The muscles and nerves under a strip of the open taping page; nothing on other pages, where no tape is drawn. */
export function UnderThisStrip({ order }: { readonly order: number }) {
  const atlas = useAtlas();
  const isTapingPage = useApp(({ view }) => view.page?.kind === 'taping');
  const isComing = useSession(({ model }) => model.status === 'loading' || model.status === 'ready');
  const under = useApp((state) => underTapeOnPage(state.view, state.session.underTape, state.atlas));
  if (!isTapingPage || !atlas) return null;
  const parts = under?.strips.find((strip) => strip.order === order)?.parts;
  return (
    <section className={styles.under}>
      <h5>{words.title}</h5>
      {parts ? <Lines atlas={atlas} parts={parts} /> : null}
      {parts ? null : <p role={isComing ? 'status' : undefined}>{isComing ? words.looking : words.waiting}</p>}
    </section>
  );
}

function Lines({ atlas, parts }: { readonly atlas: Atlas; readonly parts: readonly UnderPart[] }) {
  const [all, setAll] = useState(false);
  const groups = underInWords(atlas, parts);
  const lines = UNDER_GROUPS.flatMap((group) => groups[group]);
  const shown = (group: UnderGroup) => (all ? groups[group] : groups[group].slice(0, FIRST_SHOWN[group]));
  const isCut = !all && UNDER_GROUPS.some((group) => groups[group].length > FIRST_SHOWN[group]);
  if (lines.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {UNDER_GROUPS.map((group) =>
        shown(group).length > 0 ? <Group key={group} title={words.groups[group]} lines={shown(group)} /> : null,
      )}
      {isCut ? (
        <Button className={styles.all ?? ''} onPress={() => setAll(true)}>
          {words.all(lines.length)}
        </Button>
      ) : null}
      <p>{words.measured}</p>
    </>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly UnderLine[] }) {
  return (
    <div>
      <h6>{title}</h6>
      <ul>
        {lines.map(({ id, name, place }) => (
          <li key={id}>
            <StructureAnchor id={id}>{name}</StructureAnchor>
            <span>{place}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
