import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { plainText } from '../passage.ts';
import { SECTION_TITLES } from '../read/body.ts';
import { sentencesOf } from './reading.ts';

/** Shorter ones, such as "Breathe slowly.", may return. */
const MIN_WORDS = 7;

/**
 * What is read: what a page says of its subject. How a ball, a hand or a tape is handled, and what is dangerous about
 * it, is best said in the same words every time, so cautions, steps, dose and removal may repeat.
 */
const READ = new Set<string>([...SECTION_TITLES.values(), 'summary', 'does', 'feels', 'who', 'lasts', 'stops']);

/** Sentences that stand in two records: a page that says what another says is not about its subject. */
export function checkRepeats({ records }: Content): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, passages } of records) {
    for (const { part, form, line, inline } of passages) {
      if (!READ.has(part) || form === 'heading') continue;
      for (const sentence of sentencesOf(plainText(inline))) {
        const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        const first = seen.get(words.join(' '));
        if (first !== undefined && first !== file && words.length >= MIN_WORDS) {
          findings.push({ file, line, reason: `"${sentence}" stands in ${first} too` });
        }
        if (first === undefined) seen.set(words.join(' '), file);
      }
    }
  }
  return findings;
}
