import { describe, expect, it } from 'vitest';
import { formatCsv, formatTable, median, meetsBar, type Row } from './table.ts';

const row = (figure: number, bar: Row['bar']): Row => ({ what: 'weight', unit: 'KB', figure, bar });

describe('meetsBar', () => {
  it.each([
    [220, { at: 'most', value: 220 }, true],
    [220.1, { at: 'most', value: 220 }, false],
    [50, { at: 'least', value: 50 }, true],
    [49.9, { at: 'least', value: 50 }, false],
    [Number.NaN, { at: 'most', value: 1 }, false],
    [9, null, true],
  ] as const)('%f against %o: %s', (figure, bar, met) => {
    expect(meetsBar(row(figure, bar))).toBe(met);
  });
});

describe('median', () => {
  it('takes the middle one, or the mean of the two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 10])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it('refuses an empty list', () => {
    expect(() => median([])).toThrow();
  });
});

describe('the table', () => {
  const rows = [row(0.08333, { at: 'most', value: 0.5 }), row(60, { at: 'most', value: 50 })];

  it('says what was missed', () => {
    expect(formatTable(rows).split('\n')).toEqual([
      '| what   | figure    | bar       | result |',
      '| ------ | --------- | --------- | ------ |',
      '| weight | 0.0833 KB | <= 0.5 KB | met    |',
      '| weight | 60 KB     | <= 50 KB  | MISSED |',
    ]);
  });

  it('can be kept as comma-separated values', () => {
    expect(formatCsv(rows)).toBe(
      'what,figure,unit,bar,result\nweight,0.0833,KB,<= 0.5 KB,met\nweight,60,KB,<= 50 KB,MISSED\n',
    );
  });
});
