import { useState } from 'react';
import { isTechnique, type TechniqueRecord } from '#src/content/records.ts';
import { usePlan } from '#src/state/hooks.ts';
import { type PlanItem, planKey } from '#src/state/plan.ts';
import { findSummary, type Library, useLibrary } from '../library.ts';
import { useLoaded, usePictures } from '../panel/use-record.ts';

/** An item of the plan with what there is to say about it. */
export interface PlanEntry {
  readonly item: PlanItem;
  readonly key: string;
  readonly title: string;
  /** No record goes by this id any longer. */
  readonly gone: boolean;
  /** Null while it is fetched, and when it is gone or could not be fetched. */
  readonly record: TechniqueRecord | null;
  readonly pictureUrl: string | null;
}

export interface PlanEntries {
  readonly entries: readonly PlanEntry[];
  readonly loading: boolean;
  /** Fetches again what could not be fetched; null when nothing is missing. */
  readonly retry: (() => void) | null;
}

/** The plan with the texts of its techniques. */
export function usePlanEntries(): PlanEntries {
  const library = useLibrary();
  const pictureUrl = usePictures();
  const items = usePlan(({ plan }) => plan.items);
  const [attempt, setAttempt] = useState(0);
  const keys = items.map(planKey).toSorted().join(' ');
  const loaded = useLoaded(`${attempt} ${keys}`, () => fetchRecords(library, items));
  const records = loaded.status === 'ready' ? loaded.value : NO_RECORDS;
  const entries = items.map((item): PlanEntry => {
    const key = planKey(item);
    const summary = findSummary(library, item.kind, item.id);
    return {
      item,
      key,
      title: summary?.title ?? wordsOfId(item.id),
      gone: summary === null,
      record: records.get(key) ?? null,
      pictureUrl: pictureUrl(item.kind, item.id),
    };
  });
  const isMissing = loaded.status === 'ready' && entries.some(({ gone, record }) => !gone && !record);
  return { entries, loading: loaded.status === 'loading', retry: isMissing ? () => setAttempt(attempt + 1) : null };
}

const NO_RECORDS: ReadonlyMap<string, TechniqueRecord> = new Map();

/** The records that could be fetched. */
async function fetchRecords(library: Library, items: readonly PlanItem[]) {
  const records = new Map<string, TechniqueRecord>();
  const fetchOne = async (item: PlanItem) => {
    const record = await library.loadRecord(item.kind, item.id);
    if (record && isTechnique(record)) records.set(planKey(item), record);
  };
  await Promise.allSettled(items.map(fetchOne));
  return records;
}

/** What is left to say of a record that is gone. */
function wordsOfId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
