import type { Atlas } from '#src/anatomy/atlas.ts';
import type { RecordSummary, StructureRecord } from '#src/content/records.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { structuresOfBase } from '#src/state/structures.ts';
import { panel } from '#src/words/en/panel.ts';
import { type Library, recordsAbout, useLibrary } from '../library.ts';
import { Fold } from '../parts/Fold.tsx';
import { Blocks } from './Blocks.tsx';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import { InlineText } from './InlineText.tsx';
import { LoadingText } from './LoadState.tsx';
import styles from './panel.module.css';
import { RecordCards } from './RecordCards.tsx';
import { VariantsFold } from './relations/VariantsFold.tsx';
import { FetchedNeighbours } from './structure/FetchedNeighbours.tsx';
import { SoreSpotsFold } from './structure/SoreSpotsFold.tsx';

export interface OverviewProps {
  /** With its side, where it has one. */
  readonly id: string;
  readonly summary: RecordSummary | null;
  readonly record: StructureRecord | null;
  readonly loading: boolean;
}

/** What a structure is and does; the short words are there at once, the long ones follow. */
export function Overview({ id, summary, record, loading }: OverviewProps) {
  const library = useLibrary();
  const atlas = useAtlas();
  const isMuscle = summary !== null && isMuscleOf(atlas, summary.id);
  return (
    <div className={styles.stack}>
      {summary || loading ? null : <NothingWritten />}
      {summary ? <p className={styles.lead}>{summary.summary}</p> : null}
      {summary?.does ? (
        <p>
          <strong className={styles.runIn}>{panel.whatItDoes}</strong> {summary.does}
        </p>
      ) : null}
      {record?.sections.overview ? <Blocks blocks={record.sections.overview} /> : null}
      {loading ? <LoadingText /> : null}
      {record && record.facts.length > 0 ? <Facts facts={record.facts} /> : null}
      {summary && isMuscle ? <SoreSpotsFold baseId={summary.id} /> : null}
      <VariantsFold />
      {loading ? null : <FetchedNeighbours id={id} />}
      {summary ? <RecordCards title={panel.learnMore} records={leadsOn(library, summary.id)} /> : null}
      {record?.sections.evidence ? (
        <Fold
          title={
            <>
              {panel.howSure} <EvidenceBadge grade={record.evidence} />
            </>
          }
        >
          <Blocks blocks={record.sections.evidence} />
        </Fold>
      ) : null}
    </div>
  );
}

function isMuscleOf(atlas: Atlas | null, baseId: string): boolean {
  return atlas !== null && structuresOfBase(atlas, baseId)[0]?.system === 'muscle';
}

/** What else can be seen and read about a structure. */
const LEADS_ON = ['tour', 'question', 'advice'] as const;
const MOST_OF_A_KIND = 2;

function leadsOn(library: Library, baseId: string): readonly RecordSummary[] {
  return LEADS_ON.flatMap((kind) => recordsAbout(library, kind, baseId).slice(0, MOST_OF_A_KIND));
}

function Facts({ facts }: Pick<StructureRecord, 'facts'>) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <InlineText text={fact.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function NothingWritten() {
  return (
    <div className={styles.empty}>
      <p>
        <strong>{panel.nothingYet}</strong>
      </p>
      <p>{panel.nothingYetText}</p>
    </div>
  );
}
