import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '#src/ui/search/search-index.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const find = createSearchIndex(SMALL_ATLAS, SMALL_LIBRARY.summaries);
const first = (query: string) => find(query)[0]?.key;

describe('createSearchIndex', () => {
  it.each([
    ['piriformis', 'structure/piriformis'],
    ['pirifromis', 'structure/piriformis'],
    ['pirif', 'structure/piriformis'],
    ['Musculus piriformis', 'structure/piriformis'],
    ['pear-shaped', 'structure/piriformis'],
    ['left piriformis', 'structure/piriformis'],
    ['butt', 'structure/piriformis'],
    ['glutaeus maximus', 'structure/gluteus-maximus'],
    ['gmax', 'structure/gluteus-maximus'],
    ['L4', 'structure/l4'],
    ['sciatica', 'condition/sciatica'],
    ['leg pain', 'condition/sciatica'],
    ['ball', 'release/piriformis-ball'],
    ['disc', 'structure/disc-l4-l5'],
  ])('finds for %j first %s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  it('finds a structure that has no record, once for both sides', () => {
    expect(
      find('gluteus')
        .map(({ key }) => key)
        .filter((key) => key.includes('gluteus')),
    ).toEqual(['structure/gluteus-maximus']);
    expect(find('gluteus')[0]).toMatchObject({ title: 'Gluteus maximus', tag: 'Muscle' });
  });

  it('puts a muscle before the nerve that is named after it', () => {
    const [muscle] = SMALL_LIBRARY.summaries.filter(({ id }) => id === 'piriformis');
    if (!muscle) throw new Error('the small library has no piriformis');
    const nerve = {
      ...muscle,
      id: 'nerve-to-piriformis',
      title: 'Nerve to piriformis',
      lay: 'the short nerve of the piriformis',
      latin: 'Nervus musculi piriformis',
      synonyms: ['piriformis nerve'],
      summary: 'Short twigs into the front of the piriformis.',
      does: 'It tells the piriformis to turn the leg out.',
    };
    const among = createSearchIndex(null, [nerve, muscle]);
    expect(among('piriformis')[0]?.id).toBe('piriformis');
    expect(among('pirifromis')[0]?.id).toBe('piriformis');
    expect(among('piriformis nerve')[0]?.id).toBe('nerve-to-piriformis');
  });

  it('finds nothing for what is not there', () => {
    expect(find('xylophone')).toEqual([]);
    expect(find('   ')).toEqual([]);
    expect(find('QL')).toEqual([]);
  });

  it('works from the words alone while there is no atlas', () => {
    const early = createSearchIndex(null, SMALL_LIBRARY.summaries);
    expect(early('piriformis')[0]?.key).toBe('structure/piriformis');
  });
});
