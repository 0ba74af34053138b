import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { FinderStep } from '#src/state/finder.ts';
import { startFinderAgain } from '#src/state/finder-actions.ts';
import { useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import { useLibrary } from '../../library.ts';
import controls from '../../parts/controls.module.css';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { AboutStep } from './AboutStep.tsx';
import { DangerStep } from './DangerStep.tsx';
import styles from './finder.module.css';
import { LookAround } from './LookAround.tsx';
import { ResultStep } from './result/ResultStep.tsx';
import { StepBar } from './StepBar.tsx';
import { StopPanel } from './StopPanel.tsx';
import { useFinderKnowledge, usePlacedAreas } from './use-finder-knowledge.ts';
import { useFinderModel } from './use-finder-model.ts';
import { WhereStep } from './WhereStep.tsx';

/** From a sore place to what it may be: danger signs, where, how, and a ranked list. */
export function Finder() {
  const step = useFinder((state) => state.step);
  const sign = useFinder((state) => state.sign);
  const { redFlags } = useLibrary();
  const frame = useRef<HTMLDivElement>(null);
  useBeginAtTop(frame, `${step} ${sign ?? ''}`);
  const flag = redFlags.find(({ id }) => id === sign);
  return (
    <div ref={frame} className={styles.finder}>
      <StepBar step={step} />
      {flag ? <StopPanel flags={[flag]} backText={words.notThis} /> : <Step step={step} />}
      <p className={styles.quiet}>{words.stays}</p>
      {step === 'danger' && !flag ? null : (
        <Button className={`${controls.secondary} ${styles.again}`} onPress={startFinderAgain}>
          {words.startAgain}
        </Button>
      )}
      <LookAround />
    </div>
  );
}

function Step({ step }: { readonly step: FinderStep }) {
  const loaded = useFinderKnowledge();
  const placed = usePlacedAreas(loaded.status === 'ready' ? loaded.value.graph : null);
  useFinderModel(placed);
  if (step === 'danger') return <DangerStep />;
  if (loaded.status === 'failed') return <LoadFailed retry={loaded.retry} />;
  if (loaded.status === 'loading') return <LoadingText />;
  const { graph, knowledge } = loaded.value;
  if (step === 'where') return <WhereStep graph={graph} />;
  if (step === 'about') return <AboutStep symptoms={knowledge.symptoms} />;
  return <ResultStep graph={graph} knowledge={knowledge} placed={placed} />;
}

/** A new step is read from its heading on; the first one is not taken to by force. */
function useBeginAtTop(frame: React.RefObject<HTMLElement | null>, step: string): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    frame.current?.closest('article')?.scrollTo({ top: 0 });
    frame.current?.querySelector<HTMLElement>('[data-step-heading]')?.focus({ preventScroll: true });
  }, [frame, step]);
}
