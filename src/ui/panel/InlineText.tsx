import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Inline } from '#src/content/records.ts';
import { sources } from '#src/words/en/sources.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import { useCitations } from './citations.ts';
import { Term } from './Term.tsx';
import styles from './text.module.css';

/** A piece of running text. */
export function InlineText({ text }: { readonly text: readonly Inline[] }) {
  return text.map((part, index) => {
    const next = text[index + 1];
    if (part.type === 'cite' && text[index - 1]?.type === 'text') return null;
    if (part.type === 'text' && next?.type === 'cite') {
      return <CitedText key={keyOf(part, index)} text={part.value.trimEnd()} keys={next.keys} />;
    }
    return <InlinePart key={keyOf(part, index)} part={part} />;
  });
}

/** Keeps a mark on the line of the word it belongs to. */
function CitedText({ text, keys }: { readonly text: string; readonly keys: readonly string[] }) {
  const lastWord = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, lastWord)}
      <span className={styles.unbroken}>
        {text.slice(lastWord)}
        <CiteMark keys={keys} />
      </span>
    </>
  );
}

function InlinePart({ part }: { readonly part: Inline }) {
  switch (part.type) {
    case 'text':
      return part.value;
    case 'strong':
      return (
        <strong>
          <InlineText text={part.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineText text={part.children} />
        </em>
      );
    case 'record':
      return (
        <RecordAnchor kind={part.kind} id={part.id}>
          <InlineText text={part.children} />
        </RecordAnchor>
      );
    case 'term':
      return (
        <Term id={part.id}>
          <InlineText text={part.children} />
        </Term>
      );
    case 'cite':
      return <CiteMark keys={part.keys} />;
  }
}

function CiteMark({ keys }: { readonly keys: readonly string[] }) {
  const { numberOf, show } = useCitations();
  const trigger = useRef<HTMLButtonElement>(null);
  const numbers = keys.map((key) => numberOf(key)).filter((number) => number > 0);
  return (
    <Button
      ref={trigger}
      className={styles.cite ?? ''}
      aria-label={sources.mark(numbers.join(', '))}
      onPress={() => show(keys, trigger)}
    >
      {numbers.join(', ')}
    </Button>
  );
}

/** Text never changes its order, so the place is a fair key. */
function keyOf(part: Inline, index: number): string {
  return `${part.type}-${index.toString()}`;
}
