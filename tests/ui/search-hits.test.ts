import { describe, expect, it } from 'vitest';
import { groupHits } from '#src/ui/search/groups.ts';
import { markWords } from '#src/ui/search/mark.ts';
import { readings } from '#src/ui/search/readings.ts';
import { recordOfHit } from '#src/ui/search/record-of-hit.ts';
import type { SearchHit } from '#src/ui/search/search-index.ts';

const MEANINGS = { butt: ['buttock', 'gluteus'], 'sit bone': ['sitting bone'] };

function hit(key: string): SearchHit {
  const [kind, id = ''] = key.split('/');
  const words = { title: id, lay: '', opens: '', alias: null, says: [], matched: [], asked: [] };
  return { key, kind: kind as SearchHit['kind'], id, ...words };
}

const grouped = (...keys: readonly string[]) =>
  groupHits(keys.map(hit)).map(({ name, hits }) => [name, hits.map(({ id }) => id).join(' ')]);

describe('groupHits', () => {
  it('keeps the order of the best of each', () => {
    expect(grouped('condition/a', 'structure/b', 'taping/c', 'condition/d', 'tour/e', 'exercise/f')).toEqual([
      ['conditions', 'a d'],
      ['body', 'b'],
      ['help', 'c f'],
      ['learn', 'e'],
    ]);
  });

  it('puts danger signs above what one can do oneself, and leaves them where they stand higher', () => {
    expect(grouped('structure/a', 'release/b', 'danger/c').map(([name]) => name)).toEqual(['body', 'dangers', 'help']);
    expect(grouped('danger/c', 'structure/a', 'release/b').map(([name]) => name)).toEqual(['dangers', 'body', 'help']);
    expect(grouped('structure/a', 'danger/c').map(([name]) => name)).toEqual(['body', 'dangers']);
  });

  it('shows some of each', () => {
    const many = Array.from({ length: 20 }, (_, i) => `structure/s${i}`);
    expect(grouped(...many, 'tour/last')).toEqual([
      ['body', 's0 s1 s2 s3 s4'],
      ['learn', 'last'],
    ]);
  });
});

describe('markWords', () => {
  const marked = (text: string, matched: string[], asked: string[]) =>
    markWords(text, { matched, asked })
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['Gluteus medius', ['gluteus', 'medius'], ['glut', 'med'], '[Glut]eus [med]ius'],
    ['Piriformis', ['piriformis'], ['piriformus'], '[Piriformis]'],
    ['Psoas, the psoas', ['psoas'], ['psoas'], '[Psoas], the [psoas]'],
    ['Nérve to Piriformis', ['nerve'], ['nerve'], '[Nérve] to Piriformis'],
    ['The tip of the hip', ['hip'], ['hip'], 'The tip of the [hip]'],
    ['<b>hip</b>', ['hip'], ['hip'], '<b>[hip]</b>'],
    ['Nothing here', [], ['hip'], 'Nothing here'],
  ])('marks in %j', (text, matched, asked, expected) => {
    expect(marked(text, matched, asked)).toBe(expected);
    expect(
      markWords(text, { matched, asked })
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('readings', () => {
  it.each([
    ['Butt', ['butt', 'buttock', 'gluteus']],
    ['sore butt tape', ['sore butt tape', 'sore buttock tape', 'sore gluteus tape']],
    ['my left Sit-Bone', ['sit bone', 'sitting bone']],
    ['button', ['button']],
    ['the', ['the']],
    [' . ', []],
  ])('reads %j', (query, expected) => {
    expect(readings(query, MEANINGS)).toEqual(expected);
  });
});

describe('recordOfHit', () => {
  it('is the page of its own, the page that it leads to, or none', () => {
    expect(recordOfHit(hit('taping/tfl-tape'))).toEqual({ kind: 'taping', id: 'tfl-tape' });
    expect(recordOfHit({ ...hit('term/oedema'), opens: 'advice/symptoms' })).toEqual({
      kind: 'advice',
      id: 'symptoms',
    });
    expect(recordOfHit(hit('danger/fever'))).toBeNull();
  });
});
