import { ADVICE_TOPICS, type AdviceTopic, type LearnIndex, type RecordSummary } from '#src/content/records.ts';

/** Advice in the order of the topics; topics without any are left out. */
export function adviceByTopic(
  advice: readonly RecordSummary[],
  index: LearnIndex,
): readonly { readonly topic: AdviceTopic; readonly records: readonly RecordSummary[] }[] {
  const topics = new Map(index.advice.map(({ id, topic }) => [id, topic]));
  return ADVICE_TOPICS.map((topic) => ({
    topic,
    records: advice.filter(({ id }) => topics.get(id) === topic),
  })).filter(({ records }) => records.length > 0);
}
