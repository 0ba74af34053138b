import { type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { sources as words } from '#src/words/en/sources.ts';
import controls from '../parts/controls.module.css';
import { SourceEntries } from './Sources.tsx';
import styles from './text.module.css';
import { useGlossary } from './use-record.ts';

/** How long a pointer rests on a word before it is explained, ms. */
const REST_MS = 300;

/** A word of the glossary: what it means shows under a resting pointer and on focus; a press adds where that comes from. */
export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <dfn className={styles.term}>
      <TooltipTrigger delay={REST_MS} isDisabled={opened}>
        <Button ref={trigger} className={styles.termWord ?? ''} onPress={() => setOpened(true)}>
          {children}
        </Button>
        <Tooltip className={`${controls.popover} ${styles.meaning}`} offset={6}>
          <Meaning id={id} />
        </Tooltip>
      </TooltipTrigger>
      {opened ? (
        <Popover
          isOpen
          triggerRef={trigger}
          onOpenChange={setOpened}
          placement="bottom start"
          className={controls.popover ?? ''}
        >
          <Dialog className={styles.meaning ?? ''} aria-label={words.term(trigger.current?.textContent ?? id)}>
            <Meaning id={id} withSources />
          </Dialog>
        </Popover>
      ) : null}
    </dfn>
  );
}

function Meaning({ id, withSources = false }: { readonly id: string; readonly withSources?: boolean }) {
  const glossary = useGlossary();
  if (glossary.status === 'loading') return <p className={styles.quiet}>{words.meaningComing}</p>;
  const entry = glossary.status === 'ready' ? glossary.value.find((one) => one.id === id) : undefined;
  if (!entry) return <p className={styles.quiet}>{words.meaningFailed}</p>;
  return (
    <>
      <strong className={styles.termName}>{entry.term}</strong>
      <p>{entry.means}</p>
      {withSources ? <SourceEntries keys={entry.sources} /> : null}
    </>
  );
}
