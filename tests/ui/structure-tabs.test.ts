import { describe, expect, it } from 'vitest';
import { structureTabs } from '#src/ui/panel/structure-tabs.ts';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const tabs = async (baseId: string, isLinked = false) => {
  const record = await SMALL_LIBRARY.loadRecord('structure', baseId);
  return structureTabs(SMALL_LIBRARY, baseId, record, isLinked).map(({ id }) => id);
};

describe('structureTabs', () => {
  it('has a tab for what there is to say', async () => {
    expect(await tabs('piriformis')).toEqual(['overview', 'why', 'release', 'help']);
  });

  it('has the connections right after the overview, of what hangs together with anything', async () => {
    expect(await tabs('longissimus', true)).toEqual(['overview', 'relations']);
  });

  it('has the overview alone where there is no more', async () => {
    expect(await tabs('l4')).toEqual(['overview']);
    expect(await tabs('longissimus')).toEqual(['overview']);
  });

  it('puts what was made for the structure before what only touches it', () => {
    const [ball] = SMALL_LIBRARY.summaries.filter(({ kind }) => kind === 'release');
    if (!ball) throw new Error('no release');
    const other = { ...ball, id: 'other-ball', structures: ['gluteus-maximus', 'piriformis'] };
    const library = { ...SMALL_LIBRARY, summaries: [other, ball] };
    const release = structureTabs(library, 'piriformis', null, false).find(({ id }) => id === 'release');
    expect(release && 'techniques' in release ? release.techniques.map(({ id }) => id) : []).toEqual([
      'piriformis-ball',
      'other-ball',
    ]);
  });
});
