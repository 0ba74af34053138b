import { describe, expect, it } from 'vitest';
import type { Inline } from '#src/content/records.ts';
import { sharesOf } from '#src/ui/panel/shares.ts';
import { zoneLengths } from '#src/ui/panel/technique/zone-lengths.ts';

const row = (...cells: readonly string[]): Inline[][] => cells.map((value) => [{ type: 'text', value }]);

describe('sharesOf', () => {
  it('measures each row by the longest', () => {
    expect(sharesOf(row('Cause', 'Share, %'), [row('Wear', '20'), row('Strain', '5 %')])).toEqual([1, 0.25]);
  });

  it.each([
    ['a last column that holds no percentages', row('Cause', 'Share'), [row('Wear', '20')]],
    ['a figure that is a range', row('Cause', '%'), [row('Wear', '20'), row('Strain', '5 to 10')]],
    ['a row that is too short', row('Cause', '%'), [row('Wear', '20'), row('Strain')]],
    ['no rows', row('Cause', '%'), []],
    ['nothing but zeros', row('Cause', '%'), [row('Wear', '0')]],
  ])('draws nothing for %s', (_what, header, rows) => {
    expect(sharesOf(header, rows)).toBeNull();
  });
});

describe('zoneLengths', () => {
  const zone = (cm: number | null) => ({ part: 'middle', cm, percent: [0, 0] }) as const;

  it('gives what is left to the zones without a length', () => {
    expect(zoneLengths({ lengthCm: [18, 22], zones: [zone(4), zone(null), zone(null), zone(6)] })).toEqual([
      4, 5, 5, 6,
    ]);
  });

  it('leaves no zone without a length', () => {
    expect(zoneLengths({ lengthCm: [8, 8], zones: [zone(5), zone(null), zone(5)] })).toEqual([5, 1, 5]);
  });
});
