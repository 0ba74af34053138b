import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { amount, plural } from '#src/words/counting.ts';
import { en, type Words } from '#src/words/en.ts';
import { LOCALES, speakOneOf } from '#src/words/languages.ts';
import { area, speak, spokenLocale } from '#src/words/words.ts';

const ENGLISH = Object.fromEntries(Object.entries(en).map(([name, words]) => [name, { ...words }]));
const GERMAN: Words = { ...en, tree: { title: 'Alle Strukturen', show: (name) => `${name} zeigen`, hide: String } };
const OTHERS = { 'de-DE': () => Promise.resolve(GERMAN) };

afterEach(() => speak('en-US', ENGLISH));

describe('the English catalogue', () => {
  it('joins every area under the name of its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/words/en'));
    expect(Object.keys(en)).toEqual(files.map((file) => file.replace(/\.ts$/, '')).toSorted());
  });

  it('names no area twice or otherwise than its file', () => {
    speak('xx-XX', Object.fromEntries(Object.keys(en).map((name) => [name, { mark: name }])));
    for (const [name, words] of Object.entries(en)) expect(words).toMatchObject({ mark: name });
    for (const words of Object.values(en)) Reflect.deleteProperty(words, 'mark');
  });
});

describe('another language', () => {
  it('is laid over the English words, where they are already held', async () => {
    const { tree } = en;
    await speakOneOf(['fr-FR', 'de-AT', 'en'], OTHERS);
    expect([spokenLocale(), tree.title, tree.show('Femur')]).toEqual(['de-DE', 'Alle Strukturen', 'Femur zeigen']);
  });

  it('is laid over an area that is loaded later', () => {
    speak('de-DE', { later: { title: 'Später' } });
    expect(area('later', { title: 'Later', other: 'Other' })).toEqual({ title: 'Später', other: 'Other' });
  });

  it.each([
    ['English is wanted first', ['en-GB', 'de-DE'], OTHERS],
    ['nothing that is wanted is there', ['fr-FR'], OTHERS],
    ['it cannot be fetched', ['de-DE'], { 'de-DE': () => Promise.reject(new Error('no network')) }],
  ])('is not spoken when %s', async (_, wanted, others) => {
    await speakOneOf(wanted, others);
    expect([spokenLocale(), en.tree.title]).toEqual(['en-US', 'All structures']);
  });

  it('is not fetched before it is wanted', async () => {
    const fetchGerman = vi.fn(OTHERS['de-DE']);
    await speakOneOf(['en-US'], { 'de-DE': fetchGerman });
    expect(fetchGerman).not.toHaveBeenCalled();
    expect(LOCALES[0]).toBe('en-US');
  });
});

describe('counting', () => {
  it('takes the form that the language has for a number', () => {
    const strip = { one: 'strip', other: 'strips' };
    expect([0, 1, 2].map((count) => plural(count, strip))).toEqual(['strips', 'strip', 'strips']);
    speak('cs-CZ', {});
    expect([1, 3, 7].map((count) => plural(count, { one: 'páska', few: 'pásky', other: 'pásek' }))).toEqual([
      'páska',
      'pásky',
      'pásek',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(amount(1234.5)).toBe('1,234.5');
    speak('de-DE', {});
    expect(amount(1234.5)).toBe('1.234,5');
  });
});
