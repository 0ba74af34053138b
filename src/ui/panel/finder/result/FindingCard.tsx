import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Finding } from '#src/relations/finder/find.ts';
import { isLeftOut, type Technique, techniquesFor } from '#src/relations/finder/techniques.ts';
import { openPage, pointOut } from '#src/state/actions.ts';
import { useFinder, useSession } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import { names } from '#src/words/en/names.ts';
import { findSummary, useLibrary } from '../../../library.ts';
import controls from '../../../parts/controls.module.css';
import { Icon } from '../../../parts/Icon.tsx';
import { RecordAnchor } from '../../../parts/RecordAnchor.tsx';
import panel from '../../panel.module.css';
import type { FinderKnowledge } from '../use-finder-knowledge.ts';
import styles from './result.module.css';
import { useLibraryNames } from './use-library-names.ts';

export interface FindingCardProps extends FinderKnowledge {
  /** First is 1. */
  readonly rank: number;
  readonly finding: Finding;
  /** What is shown in 3D; null where the atlas has nothing. */
  readonly structureId: string | null;
}

/** One thing that it may be: why, what does not fit, what would tell, and where to go from here. */
export function FindingCard({ rank, finding, graph, knowledge, structureId }: FindingCardProps) {
  const { titleOf, layOf, placeOf, symptomsOf } = useLibraryNames(graph, knowledge);
  const { of, sureness, check } = finding;
  const point = () => pointOut(structureId);
  const pointed = useSession((session) => structureId !== null && session.pointedOutId === structureId);
  return (
    <li className={styles.finding} data-pointed={pointed || undefined} onPointerEnter={point} onFocus={point}>
      <div className={styles.findingHead}>
        <span className={styles.rank} aria-hidden="true">
          {rank}
        </span>
        <div>
          <h3>
            <RecordAnchor kind={of.kind} id={of.id} {...onSide(finding)}>
              {titleOf(of.kind, of.id)}
            </RecordAnchor>
          </h3>
          <p className={panel.cardLay}>{layOf(of.kind, of.id)}</p>
        </div>
        <span className={styles.sureness} data-sureness={sureness}>
          {words.sureness[sureness]}
        </span>
      </div>
      <Part title={words.why} lines={whyLines(finding, titleOf, placeOf, symptomsOf)} />
      <Part
        title={words.against}
        lines={finding.against.length > 0 ? [words.againstList(symptomsOf(finding.against))] : []}
      />
      <Part title={words.tellApart} lines={tellingLines(finding, symptomsOf)} />
      {check.length > 0 ? <RuleOut ids={check} /> : null}
      <Helps techniques={techniquesFor(graph, of)} finding={finding} />
      {structureId ? (
        <Button
          className={`${controls.secondary} ${styles.show}`}
          onPress={() => openPage({ kind: 'pain', id: '' }, structureId)}
        >
          <Icon name="view" size={16} /> {words.showIn3d}
        </Button>
      ) : null}
    </li>
  );
}

/** What is opened from here lies on the side that hurts. */
function onSide({ side }: Finding): { readonly side?: 'left' | 'right' } {
  return side === 'midline' ? {} : { side };
}

type Names = ReturnType<typeof useLibraryNames>;

/** Places first: two of them say enough. */
const MOST_PLACES = 2;

function whyLines(
  { why }: Finding,
  titleOf: Names['titleOf'],
  placeOf: Names['placeOf'],
  symptomsOf: Names['symptomsOf'],
): readonly string[] {
  const places = why.flatMap((reason) => {
    if (reason.kind === 'symptom') return [];
    const place = placeOf(reason.area);
    if (reason.kind === 'felt-here') return [words.reasons[reason.strength](place)];
    const name = titleOf('structure', reason.structure);
    return [reason.kind === 'muscle-refers' ? words.reasons.muscle(name, place) : words.reasons.nerve(name, place)];
  });
  const said = why.flatMap((reason) => (reason.kind === 'symptom' ? [reason.symptom] : []));
  return [...places.slice(0, MOST_PLACES), ...(said.length > 0 ? [words.reasons.symptoms(symptomsOf(said))] : [])];
}

function tellingLines({ tellApart }: Finding, symptomsOf: Names['symptomsOf']): readonly string[] {
  return [
    ...(tellApart.symptoms.length > 0 ? [words.askYourself(symptomsOf(tellApart.symptoms))] : []),
    ...tellApart.tests.map(({ test, shows }) => words.testShows(test.name, test.how, shows)),
  ];
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a finding never change their order
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function RuleOut({ ids }: { readonly ids: readonly string[] }) {
  const { redFlags } = useLibrary();
  const flags = redFlags.filter(({ id }) => ids.includes(id));
  return <Part title={words.ruleOut} lines={flags.map(({ concern, brief }) => `${concern}: ${brief}.`)} />;
}

/** So many of a kind lead on from here. */
const MOST_OF_A_KIND = 2;

interface HelpsProps {
  readonly techniques: readonly Technique[];
  readonly finding: Finding;
}

function Helps({ techniques, finding }: HelpsProps) {
  const library = useLibrary();
  const symptoms = useFinder((state) => state.symptoms);
  const safe = techniques.filter((technique) => !isLeftOut(technique, symptoms));
  const some = safe.filter(
    ({ kind, id }) => safe.filter((each) => each.kind === kind).findIndex((each) => each.id === id) < MOST_OF_A_KIND,
  );
  if (some.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4>{words.whatHelps}</h4>
      <ul className={styles.links}>
        {some.map(({ kind, id }) => (
          <li key={`${kind}/${id}`}>
            <RecordAnchor kind={kind} id={id} {...onSide(finding)}>
              <span className={styles.kind}>{names.kinds[kind]}</span>
              {findSummary(library, kind, id)?.title ?? id}
            </RecordAnchor>
          </li>
        ))}
      </ul>
    </div>
  );
}
