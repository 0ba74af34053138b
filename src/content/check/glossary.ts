import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { wholeWords } from '../mark/whole-words.ts';
import { plainText } from '../passage.ts';
import { GLOSSARY_FILE } from '../schema/files.ts';
import { sentencesOf } from './reading.ts';

/** Explained words that no text uses, that two entries claim, or that take more than a sentence to explain. */
export function checkGlossary({ records, glossary }: Content): Finding[] {
  const texts = records.flatMap(({ passages }) => passages.map(({ inline }) => plainText(inline))).join('\n');
  const owners = new Map<string, string>();
  return glossary.flatMap(({ id, term, also, means, line }) => {
    const reasons: string[] = [];
    const forms = [term, ...also];
    if (!wholeWords(forms)?.test(texts)) reasons.push(`no text says "${term}", nor another form of it`);
    if (sentencesOf(means).length !== 1) reasons.push(`"${term}" must be explained in one sentence`);
    for (const form of forms) {
      const owner = owners.get(form.toLowerCase());
      if (owner !== undefined) reasons.push(`"${form}" stands for "${owner}" too`);
      owners.set(form.toLowerCase(), id);
    }
    return reasons.map((reason) => ({ file: GLOSSARY_FILE, line, reason }));
  });
}
