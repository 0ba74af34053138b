import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { plainText } from '../passage.ts';

/** Words that promise more than anyone can keep. */
const PROMISE =
  /\b(cure[sd]?|curing|guarantee[sd]?|miracle|permanent(?:ly)?|always (?:works?|helps?)|never fails?|works for every(?:one|body)|once and for all|pain[- ]free (?:for ever|in)|heals (?:you|your|the|all|any|every|it|pain)|fixes|100 ?%|completely (?:safe|heals?|gone|removes?)|risk[- ]free|no side effects|instant(?:ly)?|will (?:heal|fix|end|stop) (?:it|the pain|your pain)|proven to (?:heal|fix|end))(?!\w)/gi;

/** "no cure", "not a cure", "nothing guaranteed": the honest uses of the same words. */
const DENIED = /\b(?:no|not|not a|not an|never|never a|nothing is|without a|nor a)\s$/i;

/** Promises of a cure or of certainty, anywhere in the texts. */
export function checkPromises({ records }: Content): Finding[] {
  return records.flatMap(({ file, passages }) =>
    passages.flatMap(({ line, inline }) => promisesIn(plainText(inline)).map((reason) => ({ file, line, reason }))),
  );
}

function promisesIn(text: string): string[] {
  const hits = [...text.matchAll(PROMISE)].filter((hit) => !DENIED.test(text.slice(0, hit.index)));
  return hits.map((hit) => `"${hit[0]}" promises too much`);
}
