/*
 * NOTES. Grade = 0.39 words a sentence + 11.8 syllables a word - 15.59 (Flesch and Kincaid).
 * A readability package was tried first: it rounds syllables a word to one decimal, which moves the grade by up to
 * half a year, and it takes "L4." for the end of a sentence. So sentences come from Intl.Segmenter, syllables from
 * the package of that name, and the formula stands here. Replacing the names of structures by a short word was tried
 * too: it lowers the grade by about one, and no text needs it.
 */
import { syllable } from 'syllable';
import type { Content, ParsedRecord } from '../content.ts';
import type { Finding } from '../finding.ts';
import { plainText } from '../passage.ts';

export const MAX_GRADE = 8;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, trimmed. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => /\w/.test(sentence));
}

/** School grade of a list of passages; a passage ends a sentence even without a full stop. */
export function readingGrade(passages: readonly string[]): number {
  const sentences = passages.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.°%]*/gu) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** What a layperson reads of a record: all prose but the facts and tables. */
export function layPassages({ passages }: ParsedRecord): string[] {
  const prose = passages.filter(({ form }) => form !== 'table' && form !== 'fact');
  return prose.map(({ inline }) => plainText(inline));
}

/** The grade of each record. */
export function readingGrades({ records }: Content): { readonly file: string; readonly grade: number }[] {
  return records.map((parsed) => ({ file: parsed.file, grade: readingGrade(layPassages(parsed)) }));
}

/** Records that are harder to read than an eighth-grader's book. */
export function checkReading(content: Content): Finding[] {
  const hard = readingGrades(content).filter(({ grade }) => grade > MAX_GRADE);
  return hard.map(({ file, grade }) => ({
    file,
    line: 1,
    reason: `reading grade ${grade.toFixed(1)} is above ${MAX_GRADE}: shorten sentences and words`,
  }));
}
