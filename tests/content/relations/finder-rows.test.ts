import { expect, it } from 'vitest';
import { contentFindings } from '#tests/support/content-findings.ts';
import { RELATION_FILES, relationTwin } from '#tests/support/relation-files.ts';
import { SAMPLE_LANDMARKS } from '#tests/support/sample-files.ts';

const findingsOf = contentFindings();
const MODELS = {
  baseIds: ['hip', 'side-muscle', 'disc-l4-l5'],
  atlas: { landmarks: SAMPLE_LANDMARKS, structures: [] },
};
const patterns = 'en/relations/patterns.yaml';
const symptoms = 'en/relations/symptoms.yaml';

it('what the pain finder reads is accepted as it is', async () => {
  expect(await findingsOf(RELATION_FILES, MODELS)).toEqual([]);
});

it.each([
  ['a check that is not there', patterns, 'press: it', 'push: it', `${patterns}:1: no bedside test "push"`],
  ['a danger sign that is not there', patterns, '[fall]', '[storm]', `${patterns}:1: no danger sign "storm"`],
  ['a structure that is not there', patterns, 'show: hip', 'show: knee', `${patterns}:1: no structure "knee"`],
  [
    'a sign that stops and is not there',
    symptoms,
    'words: an',
    'stops: [no]\n  words: an',
    `${symptoms}:1: no danger sign "no"`,
  ],
] as const)('%s stops the build', async (_name, file, from, to, finding) => {
  expect(await findingsOf(relationTwin(file, from, to), MODELS)).toContain(`content/${finding}`);
});
