import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '#src/content/load.ts';
import { relationGraph } from '#src/content/relations/build-graph.ts';
import { finderLists } from '#src/content/relations/finder-lists.ts';
import type { Complaint } from '#src/relations/finder/complaint.ts';
import { findSources } from '#src/relations/finder/find.ts';
import { type Knowledge, knowledgeOf } from '#src/relations/finder/knowledge.ts';
import { PAIN_TABLE, type PainRow } from '#tests/support/pain-table.ts';

let knowledge: Knowledge;

beforeAll(async () => {
  const content = await loadContent('content');
  knowledge = knowledgeOf(finderLists(content.relations), relationGraph(content));
});

function complaintOf({ areas, both, symptoms }: PainRow): Complaint {
  const sides = both ? (['right', 'left'] as const) : (['right'] as const);
  const places = sides.flatMap((side) => areas.map((area) => ({ side, areas: [{ area, part: 1 }] })));
  return { places, symptoms };
}

function found(row: PainRow, known = knowledge): readonly string[] {
  const outcome = findSources(complaintOf(row), known);
  return outcome.kind === 'ranked' ? outcome.findings.map(({ id }) => id) : [];
}

function without(pattern: string): Knowledge {
  return { ...knowledge, patterns: knowledge.patterns.filter(({ id }) => id !== pattern) };
}

describe('the table of places', () => {
  it.each(PAIN_TABLE)('$name: what is expected is among the first three', (row) => {
    expect(found(row).slice(0, 3)).toEqual(expect.arrayContaining([...row.first]));
    expect(found(row)).toEqual(expect.arrayContaining([...row.also]));
  });

  it.each(PAIN_TABLE)('$name: fails once the pattern is gone', (row) => {
    for (const id of row.first) expect(found(row, without(id)).slice(0, 3)).not.toContain(id);
  });

  it('night pain that no position eases ends the finder', () => {
    const place = { side: 'midline', areas: [{ area: 'low-back-midline', part: 1 }] } as const;
    const night = findSources({ places: [place], symptoms: ['night-no-ease'] }, knowledge);
    expect(night).toMatchObject({ kind: 'danger', signs: ['unknown-cancer', 'spine-infection'] });
    expect(findSources({ places: [place], symptoms: ['night-turning'] }, knowledge).kind).toBe('ranked');
  });
});
