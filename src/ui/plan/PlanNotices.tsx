import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlan } from '#src/state/hooks.ts';
import { forgetAside } from '#src/state/plan-memory.ts';
import { parts } from '#src/words/en/parts.ts';
import { plan as say } from '#src/words/en/plan.ts';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon.tsx';
import styles from './plan.module.css';
import { savePlanFile, saveTextFile } from './plan-download.ts';

/** What the person must know of: the plan is not kept, an older one was put aside, or texts are missing. */
export function PlanNotices({ textsMissing }: { readonly textsMissing: (() => void) | null }) {
  const kept = usePlan((state) => state.kept);
  const aside = usePlan((state) => state.aside);
  return (
    <>
      {kept === 'yes' ? null : (
        <Notice title={say.notKeptTitle} text={say[kept]}>
          <Button className={controls.secondary ?? ''} onPress={savePlanFile}>
            {say.saveFile}
          </Button>
        </Notice>
      )}
      {aside.length === 0 ? null : (
        <Notice title={say.asideTitle} text={say.aside}>
          <Button className={controls.secondary ?? ''} onPress={() => aside.forEach(saveAside)}>
            {say.asideSave}
          </Button>
          <Button className={controls.secondary ?? ''} onPress={() => forgetAside()}>
            {say.asideForget}
          </Button>
        </Notice>
      )}
      {textsMissing ? (
        <Notice title="" text={say.textsMissing}>
          <Button className={controls.secondary ?? ''} onPress={textsMissing}>
            {parts.tryAgain}
          </Button>
        </Notice>
      ) : null}
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Notice({ title, text, children }: NoticeProps) {
  return (
    <section className={styles.notice} role="alert">
      {title ? (
        <h2>
          <Icon name="alert" size={18} /> {title}
        </h2>
      ) : null}
      <p>{text}</p>
      <div className={styles.choices}>{children}</div>
    </section>
  );
}

function saveAside(text: string, index: number): void {
  saveTextFile(`ilium-plan-aside-${index + 1}.json`, text);
}
