import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import styles from './Fold.module.css';
import { Icon } from './Icon.tsx';

export interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Open at first, default: false */
  readonly open?: boolean;
  /** Small and without a frame, default: false */
  readonly quiet?: boolean;
  /** Called whenever it is opened. */
  readonly onOpen?: () => void;
}

/** A heading that opens and closes what stands under it. */
export function Fold({ title, children, open = false, quiet = false, onOpen }: FoldProps) {
  return (
    <Disclosure
      defaultExpanded={open}
      className={quiet ? (styles.quiet ?? '') : (styles.fold ?? '')}
      onExpandedChange={(expanded) => {
        if (expanded) onOpen?.();
      }}
    >
      <Heading level={3} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.mark}>
            <Icon name="chevron" size={16} />
          </span>
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
