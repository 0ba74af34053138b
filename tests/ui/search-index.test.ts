import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#src/content/load.ts';
import type { ContentRecord, GlossaryEntry, TourRecord } from '#src/content/records.ts';
import { FOUND_KINDS } from '#src/content/search/analysis.ts';
import { buildSearchIndex, type Searchable } from '#src/content/search/build-index.ts';
import { openSearchIndex, type SearchIndex } from '#src/ui/search/search-index.ts';
import { EXPECTED_HITS, type ExpectedHit } from '#tests/support/search-queries.ts';
import { SMALL_RECORDS, SMALL_SEARCHABLE } from '#tests/support/small-library.ts';

const DIR = 'content';
const keysOf = (find: SearchIndex, query: string) => find(query).hits.map(({ key }) => key);

function meets(find: SearchIndex, { query, first, among }: ExpectedHit): boolean {
  const keys = keysOf(find, query);
  return first === undefined ? keys.slice(0, 3).includes(among ?? '') : keys[0] === first;
}

describe('the search over all that the page says', () => {
  let content: Searchable;
  let find: SearchIndex;
  beforeAll(async () => {
    content = (await readContent(DIR)).content;
    find = openSearchIndex(buildSearchIndex(content));
  });

  it.each(EXPECTED_HITS.filter(({ first }) => first !== undefined))('finds for $query first $first', (expected) => {
    expect(keysOf(find, expected.query)[0]).toBe(expected.first);
  });

  it.each(EXPECTED_HITS.filter(({ among }) => among !== undefined))('finds for $query also $among', (expected) => {
    expect(keysOf(find, expected.query).slice(0, 3)).toContain(expected.among);
  });

  it('is asked for every kind', () => {
    const asked = EXPECTED_HITS.map(({ first, among }) => (first ?? among ?? '').split('/')[0]);
    expect(new Set(asked)).toEqual(new Set(FOUND_KINDS));
  });

  it('would miss a good part without the other words of the records, or without those of daily speech', () => {
    const bare = content.records.map(({ record }) => ({ record: { ...record, synonyms: [] } as ContentRecord }));
    const withoutSynonyms = openSearchIndex(buildSearchIndex({ ...content, records: bare }));
    const withoutMeanings = openSearchIndex(buildSearchIndex(content), {});
    for (const poorer of [withoutSynonyms, withoutMeanings]) {
      expect(EXPECTED_HITS.filter((expected) => !meets(poorer, expected)).length).toBeGreaterThan(5);
    }
    expect(meets(withoutMeanings, { query: 'bum', first: 'structure/gluteus-maximus' })).toBe(false);
    expect(meets(withoutSynonyms, { query: 'ibuprofen', first: 'advice/pain-medicines' })).toBe(false);
  });

  it('would miss what only the texts say without their words', () => {
    const brief = content.records.map(({ record }) => ({
      record: { ...record, summary: '', sections: {}, ...(record.kind === 'condition' ? { feels: [], who: [] } : {}) },
    }));
    const untold = openSearchIndex(buildSearchIndex({ ...content, records: brief as { record: ContentRecord }[] }));
    expect(meets(untold, { query: 'worse on stairs', among: 'condition/gluteal-tendinopathy' })).toBe(false);
  });

  it('puts the muscle before its nerve, and the condition before what helps against it', () => {
    const keys = keysOf(find, 'piriformis');
    const places = ['structure/piriformis', 'structure/nerve-to-piriformis'].map((key) => keys.indexOf(key));
    expect(places).toEqual([0, expect.any(Number)]);
    expect(places[1]).toBeGreaterThan(0);
    expect(keys.indexOf('condition/piriformis-syndrome')).toBeLessThan(keys.indexOf('massage/piriformis-massage'));
  });

  it('says when nothing has all the words, and finds nothing for what is not there', () => {
    expect(find('piriformis xylophone').match).toBe('part');
    expect(keysOf(find, 'piriformis xylophone')[0]).toBe('structure/piriformis');
    expect(find('xylophone').hits).toEqual([]);
    expect(find('   ').hits).toEqual([]);
  });

  it('has it near the top letter by letter, from the fourth on', () => {
    for (const query of ['piriformis', 'sciatica', 'gluteus medius', 'quadratus lumborum']) {
      const key = keysOf(find, query)[0];
      for (let end = 4; end <= query.length; end += 1) {
        expect(keysOf(find, query.slice(0, end)).slice(0, 8)).toContain(key);
      }
    }
  });
});

describe('a hit', () => {
  const find = openSearchIndex(buildSearchIndex(SMALL_SEARCHABLE));

  it('names the other word that was asked for', () => {
    expect(find('pear-shaped').hits[0]).toMatchObject({ key: 'structure/piriformis', alias: 'pear-shaped muscle' });
    expect(find('piriformis').hits[0]).toMatchObject({ alias: null, says: [] });
  });

  it('names the words that only its page says', () => {
    expect(find('shoots').hits[0]).toMatchObject({ key: 'condition/sciatica', says: ['shoots'] });
  });

  it('may be a tour, a danger sign, or a word that leads to the page that says it', () => {
    const [muscle] = SMALL_RECORDS.filter(({ id }) => id === 'piriformis');
    if (!muscle) throw new Error('the small library has no piriformis');
    const stop = { title: 'Where it starts', view: '#/structure/piriformis-right', text: [] };
    const tour = { ...muscle, kind: 'tour', id: 'walk', title: 'A walk', stops: [stop], minutes: 5 } as TourRecord;
    const word: GlossaryEntry = { id: 'sacral', term: 'Sacrum', also: ['sacral'], means: 'A bone.', sources: [] };
    const unsaid: GlossaryEntry = { ...word, id: 'unsaid', term: 'Zygapophysis', also: [] };
    const all = openSearchIndex(
      buildSearchIndex({
        ...SMALL_SEARCHABLE,
        records: [...SMALL_SEARCHABLE.records, { record: tour }],
        glossary: [word, unsaid].map((entry) => ({ ...entry, line: 1 })),
      }),
    );
    expect(all('where it starts').hits[0]?.key).toBe('tour/walk');
    expect(all('squeezed nerves').hits[0]?.key).toBe('danger/numb');
    expect(all('sacral').hits[0]).toMatchObject({ key: 'term/sacral', opens: 'structure/piriformis' });
    expect(keysOf(all, 'zygapophysis')).not.toContain('term/unsaid');
  });
});
