import { useMemo } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { names } from '#src/words/en/names.ts';
import { search } from '#src/words/en/search.ts';
import { useLibrary } from '../library.ts';
import { groupHits } from './groups.ts';
import { markWords } from './mark.ts';
import styles from './Search.module.css';
import type { Found, SearchHit } from './search-index.ts';

export interface HitsProps {
  readonly query: string;
  readonly found: Found;
  readonly onChoose: (hit: SearchHit) => void;
  /** Called with another query, which will find something. */
  readonly onAskInstead: (query: string) => void;
}

/** What was found, under headings; where there is nothing, what else one could look for. */
export function Hits({ query, found: { match, hits }, onChoose, onAskInstead }: HitsProps) {
  const tagOf = useTags();
  const groups = useMemo(() => groupHits(hits), [hits]);
  const act = (key: string) => {
    const hit = hits.find((one) => one.key === key);
    if (hit) onChoose(hit);
    else onAskInstead(key);
  };
  return (
    <>
      {hits.length > 0 && match === 'whole' ? null : (
        <p className={styles.note} role="status">
          {hits.length > 0 ? search.part(query) : `${search.nothing(query)} ${search.hint}`}
        </p>
      )}
      <ListBox aria-label={search.found} className={styles.list ?? ''} onAction={(key) => act(String(key))}>
        {groups.map((group) => (
          <ListBoxSection key={group.name} id={group.name} className={styles.group ?? ''}>
            <Header className={styles.heading ?? ''}>{search.groups[group.name]}</Header>
            {group.hits.map((hit) => (
              <ListBoxItem key={hit.key} id={hit.key} textValue={hit.title} className={styles.hit ?? ''}>
                <HitWords hit={hit} tag={tagOf(hit)} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
        {hits.length > 0
          ? null
          : search.examples.map((example) => (
              <ListBoxItem key={example} id={example} textValue={example} className={styles.hit ?? ''}>
                <span className={styles.title}>{example}</span>
              </ListBoxItem>
            ))}
      </ListBox>
    </>
  );
}

function HitWords({ hit, tag }: { readonly hit: SearchHit; readonly tag: string | null }) {
  const { redFlags } = useLibrary();
  const lay = hit.kind === 'danger' ? redFlags.find(({ id }) => id === hit.id)?.sign : hit.lay;
  return (
    <>
      <span className={styles.title}>
        <Marked text={hit.title} hit={hit} />
      </span>
      {tag === null ? null : <span className={styles.tag}>{tag}</span>}
      {lay ? (
        <span className={styles.lay}>
          <Marked text={lay} hit={hit} />
        </span>
      ) : null}
      {hit.alias === null ? null : (
        <span className={styles.lay}>
          <Marked text={search.alias(hit.alias)} hit={hit} />
        </span>
      )}
      {hit.says.length > 0 && hit.kind !== 'danger' ? (
        <span className={styles.lay}>{search.says(hit.says.join(', '))}</span>
      ) : null}
    </>
  );
}

function Marked({ text, hit }: { readonly text: string; readonly hit: SearchHit }) {
  let at = 0;
  return markWords(text, hit).map((piece) => {
    at += piece.text.length;
    return piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text;
  });
}

/** What a hit is among those of its group; of a structure the atlas knows it better. */
function useTags(): (hit: SearchHit) => string | null {
  const atlas = useAtlas();
  return useMemo(() => {
    const systems = new Map(atlas?.structures.map(({ id, system }) => [baseIdOf(id), system]));
    return ({ kind, id }) => {
      // Under their headings these need no more words.
      if (kind === 'condition' || kind === 'danger') return null;
      if (kind === 'term') return search.term;
      const system = kind === 'structure' ? systems.get(id) : undefined;
      return system ? search.tags[system] : names.kinds[kind];
    };
  }, [atlas]);
}
