import { beforeAll, describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Complaint, SorePlace } from '#src/relations/finder/complaint.ts';
import { findSources } from '#src/relations/finder/find.ts';
import type { Knowledge } from '#src/relations/finder/knowledge.ts';
import { middleOf, type PlacedArea, sorePlaceAt, sorePlaceIn } from '#src/relations/finder/sore-places.ts';
import { readFinder } from '#tests/support/finder-knowledge.ts';
import { PAIN_TABLE, type PainRow } from '#tests/support/pain-table.ts';
import { mulberry32 } from '#tests/support/random.ts';

let knowledge: Knowledge;
let placed: readonly PlacedArea[];

beforeAll(async () => {
  ({ knowledge, placed } = await readFinder());
});

type Place = (area: string, side: 'right' | 'left') => readonly SorePlace[];

const CHOSEN: Place = (area, side) => [sorePlaceIn(area, side, placed)];
const PAINTED: Place = (area, side) => spotsIn(area, side).map((spot) => sorePlaceAt(spot, placed));

/** Three spots in the middle of an area, one above the other. */
function spotsIn(area: string, side: 'right' | 'left'): readonly Vec3[] {
  const middle = middleOf(placed.find((each) => each.area === area && each.side === side)?.strokes ?? []);
  if (!middle) throw new Error(`the area ${area} has no middle`);
  const [x, y, z] = middle;
  return [0, 6, -6].map((up) => [x, y + up, z]);
}

function complaintOf({ areas, both, symptoms }: PainRow, place: Place): Complaint {
  const sides = both ? (['right', 'left'] as const) : (['right'] as const);
  return { places: sides.flatMap((side) => areas.flatMap((area) => place(area, side))), symptoms };
}

function found(complaint: Complaint, known = knowledge): readonly string[] {
  const outcome = findSources(complaint, known);
  return outcome.kind === 'ranked' ? outcome.findings.map(({ id }) => id) : [];
}

/** Knows nothing of a pattern, nor of the sore spots that count for it. */
function without(pattern: string): Knowledge {
  const muscles = knowledge.patterns.find(({ id }) => id === pattern)?.muscles ?? [];
  return {
    ...knowledge,
    patterns: knowledge.patterns.filter(({ id }) => id !== pattern),
    referrals: knowledge.referrals.filter(({ from }) => !muscles.includes(from)),
  };
}

describe.each([
  ['chosen by name', (area: string, side: 'right' | 'left') => CHOSEN(area, side)],
  ['painted', (area: string, side: 'right' | 'left') => PAINTED(area, side)],
] as const)('the table of places, %s', (_how, place) => {
  it.each(PAIN_TABLE)('$name: what is expected is among the first three', (row) => {
    const list = found(complaintOf(row, place));
    expect(list.slice(0, 3)).toEqual(expect.arrayContaining([...row.first]));
    expect(list).toEqual(expect.arrayContaining([...row.also]));
  });

  it.each(PAIN_TABLE)('$name: fails once the pattern is gone', (row) => {
    for (const id of row.first) expect(found(complaintOf(row, place), without(id))).not.toContain(id);
  });
});

describe('the last row of the table', () => {
  it('night pain that no position eases ends the finder', () => {
    const places = CHOSEN('low-back-midline', 'right');
    const night = findSources({ places, symptoms: ['night-no-ease'] }, knowledge);
    expect(night).toMatchObject({ kind: 'danger', signs: ['unknown-cancer', 'spine-infection'] });
    expect(findSources({ places, symptoms: ['night-turning'] }, knowledge).kind).toBe('ranked');
  });
});

describe('several painted spots', () => {
  it.each(PAIN_TABLE)('$name: the first stays first when they shift by 10 mm', (row) => {
    const random = mulberry32(5);
    const shifted: Place = (area, side) =>
      spotsIn(area, side).map(([x, y, z]) => {
        const angle = random() * 2 * Math.PI;
        const tilt = Math.acos(2 * random() - 1);
        const shift = [Math.cos(angle) * Math.sin(tilt), Math.cos(tilt), Math.sin(angle) * Math.sin(tilt)] as const;
        return sorePlaceAt([x + 10 * shift[0], y + 10 * shift[1], z + 10 * shift[2]], placed);
      });
    const first = found(complaintOf(row, PAINTED))[0];
    for (let turn = 0; turn < 25; turn++) expect(found(complaintOf(row, shifted))[0]).toBe(first);
  });
});
