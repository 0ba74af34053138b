import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import { VARIANT_ROWS } from '#src/content/relations/schema.ts';

const FILE = join(import.meta.dirname, '../../../content/en/relations/variants.yaml');
const text = await readFile(FILE, 'utf8');
const accepts = (yaml: string) => VARIANT_ROWS.safeParse(parse(yaml)).success;

function twin(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the list does not hold "${from}"`);
  return text.replace(from, to);
}

it('the six ways of the nerve are told in order, each with how common it is', () => {
  expect(VARIANT_ROWS.parse(parse(text)).map(({ variant }) => variant)).toEqual(VARIANTS);
});

it('the pooled figure of a way lies in its range', () => {
  for (const { pooled } of VARIANT_ROWS.parse(parse(text))) {
    if (!pooled?.range) continue;
    expect(pooled.share).toBeGreaterThanOrEqual(pooled.range[0]);
    expect(pooled.share).toBeLessThanOrEqual(pooled.range[1]);
  }
});

it.each([
  ['a way twice', '- variant: b', '- variant: a'],
  ['a way that is not known', '- variant: f', '- variant: g'],
  ['a range upside down', '[4.1, 22.6]', '[22.6, 4.1]'],
  ['more than all', 'share: 85.2', 'share: 852'],
  [
    'nothing on how common it is',
    '  recalled: { share: 0.08, sources: [SMOLL10] }\n  sources: [SMOLL10]',
    '  sources: [SMOLL10]',
  ],
  ['a figure without a source', 'share: 9.8, range: [6.5, 13.2], sources: [TOMAS16]', 'share: 9.8, range: [6.5, 13.2]'],
])('%s is refused', (_name, from, to) => {
  expect(accepts(twin(from, to))).toBe(false);
});
