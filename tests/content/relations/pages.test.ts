import { describe, expect, it } from 'vitest';
import { rootsIn } from '#src/content/relations/check/pages.ts';
import { contentFindings } from '#tests/support/content-findings.ts';
import { RELATION_FILES, relationTwin } from '#tests/support/relation-files.ts';

const findingsOf = contentFindings();
const DISC_PAGE = 'en/structures/disc-l4-l5.md';
const NERVES = 'en/relations/nerves.yaml';

describe('roots that a text names', () => {
  it.each([
    ['Superior gluteal nerve, L4 to S1', ['l4', 'l5', 's1']],
    ['S1 and S2, at times L5', ['s1', 's2', 'l5']],
    ['L4 or L5 to S1', ['l4', 'l5', 's1']],
    ['T11 to L1', ['t11', 't12', 'l1']],
    ['Side branches of the back nerves', []],
    ['The L99 of it', []],
  ])('%s', (text, roots) => {
    expect(rootsIn(text)).toEqual(roots);
  });
});

describe('the relations', () => {
  it.each([
    ['Side nerve, L4 to S1 [@PAGE]', ['Nerve: names l4 l5 s1, the relations l5']],
    ['"[Nerve](structure:other-nerve), L5 [@PAGE]"', ['Nerve: the relations know of no "other-nerve" here']],
    ['Twigs of the pelvis [@PAGE]', []],
  ])('hold a page of a muscle to its nerve and roots: %s', async (fact, reasons) => {
    const page = 'en/structures/side-muscle.md';
    const told = relationTwin(page, 'Side nerve, L5 [@PAGE]', fact);
    const { findings } = await withNerve(told, 'Roots: L5 [@PAGE]');
    expect(findings).toEqual(reasons.map((reason) => `content/${page}:9: ${reason}`));
  });

  it.each([
    ['Roots: L5 and S1 [@PAGE]', ['Roots: names l5 s1, the relations l5']],
    ['"Muscles": "[Side](structure:side-muscle) [@PAGE]"', ['Muscles: the relations do not let it feed "side-muscle"']],
  ])('hold a page of a nerve to its roots and muscles: %s', async (fact, reasons) => {
    const { file, findings } = await withNerve(RELATION_FILES, fact);
    expect(findings).toEqual(reasons.map((reason) => `content/${file}:9: ${reason}`));
  });
});

/** The same folder with one more nerve, which feeds nothing, and its page. */
async function withNerve(files: Record<string, string>, fact: string) {
  const file = 'en/structures/other-nerve.md';
  const row = '- nerve: other-nerve\n  roots: [root-l5]\n  feels: [side]\n  sources: [PAGE]\n';
  const page = RELATION_FILES[DISC_PAGE]
    .replace('reviewDue: 2027-11-01', `reviewDue: 2027-11-01\nfacts:\n  ${fact}`)
    .replace('It sits above', 'It runs below')
    .replace('(structure:side-muscle)', '(structure:side-muscle) and the [disc](structure:disc-l4-l5)');
  const disc = RELATION_FILES[DISC_PAGE].replace('the [', 'the [nerve](structure:other-nerve) and [');
  const changes = { ...files, [NERVES]: files[NERVES] + row, [file]: page, [DISC_PAGE]: disc };
  const findings = await findingsOf(changes, {
    baseIds: ['hip', 'side-muscle', 'disc-l4-l5', 'other-nerve'],
  });
  return { file, findings };
}
