import { useEffect, useMemo } from 'react';
import { type Finding, findSources, type Outcome } from '#src/relations/finder/find.ts';
import { type PlacedArea, sorePlaceAt, sorePlaceIn } from '#src/relations/finder/sore-places.ts';
import { pointOut } from '#src/state/actions.ts';
import { placesOf } from '#src/state/finder.ts';
import { useAtlas, useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import { useLibrary, useSummaries } from '../../../library.ts';
import { structureOnSide } from '../../../names.ts';
import { Fold } from '../../../parts/Fold.tsx';
import { RecordAnchor } from '../../../parts/RecordAnchor.tsx';
import panel from '../../panel.module.css';
import frame from '../finder.module.css';
import { Onward } from '../Onward.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { StopPanel } from '../StopPanel.tsx';
import type { FinderKnowledge } from '../use-finder-knowledge.ts';
import { FindingCard } from './FindingCard.tsx';
import { Remarks } from './Remarks.tsx';
import styles from './result.module.css';
import { Warnings } from './Warnings.tsx';

/** These stand open; the others are folded away. */
const SHOWN = 3;

export interface ResultStepProps extends FinderKnowledge {
  readonly placed: readonly PlacedArea[];
}

/** What it may be, or why nothing is said. */
export function ResultStep({ graph, knowledge, placed }: ResultStepProps) {
  const { redFlags } = useLibrary();
  const state = useFinder((each) => each);
  const outcome = useMemo((): Outcome => {
    const places = [
      ...placesOf(state).map((place) => sorePlaceAt(place, placed)),
      ...state.areas.map(({ area, side }) => sorePlaceIn(area, side, placed)),
    ];
    return findSources({ places, symptoms: state.symptoms }, knowledge);
  }, [state, placed, knowledge]);
  if (outcome.kind === 'danger') {
    const flags = outcome.signs.flatMap((sign) => redFlags.filter(({ id }) => id === sign));
    return <StopPanel flags={flags} backText={words.changeAnswers} />;
  }
  if (outcome.kind === 'ranked') return <Ranked outcome={outcome} graph={graph} knowledge={knowledge} />;
  const lacksPlace = outcome.kind === 'no-place';
  return (
    <section className={frame.step}>
      <StepHeading>{lacksPlace ? words.nothingTitle : words.unknownTitle}</StepHeading>
      <p>{lacksPlace ? words.nothingText : words.unknownText}</p>
      <Onward to="where" text={words.markPlace} />
    </section>
  );
}

interface RankedProps extends FinderKnowledge {
  readonly outcome: Extract<Outcome, { readonly kind: 'ranked' }>;
}

function Ranked({ outcome, graph, knowledge }: RankedProps) {
  const { findings, warnings } = outcome;
  const atlas = useAtlas();
  const symptoms = useFinder((state) => state.symptoms);
  const noted = useFinder((state) => state.notedSigns);
  const idOf = ({ show, side }: Finding) => structureOnSide(atlas, show, side)?.id ?? null;
  const first = findings[0] ? idOf(findings[0]) : null;
  useSummaries();
  useEffect(() => pointOut(first), [first]);
  const cards = findings.map((finding, index) => (
    <FindingCard
      key={finding.id}
      rank={index + 1}
      finding={finding}
      graph={graph}
      knowledge={knowledge}
      structureId={idOf(finding)}
    />
  ));
  return (
    <section className={frame.step}>
      <StepHeading>{words.resultTitle}</StepHeading>
      <p className={styles.notDiagnosis}>
        <strong>{words.notDiagnosis}</strong> {words.notDiagnosisText}
      </p>
      <Warnings signs={[...new Set([...noted, ...warnings])]} />
      <Remarks symptoms={symptoms} />
      <ol className={styles.findings}>{cards.slice(0, SHOWN)}</ol>
      {cards.length > SHOWN ? (
        <Fold title={words.lessLikely(cards.length - SHOWN)}>
          <ol className={styles.findings}>{cards.slice(SHOWN)}</ol>
        </Fold>
      ) : null}
      <section className={styles.doctor}>
        <h3>{words.doctorTitle}</h3>
        <ul className={styles.plainList}>
          {words.doctorText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={panel.cardLay}>
          <RecordAnchor kind="advice" id="when-to-see-a-doctor">
            {words.doctorMore}
          </RecordAnchor>
        </p>
      </section>
      <Onward to={null} text="" />
    </section>
  );
}
