import { describe, expect, it } from 'vitest';
import {
  breadcrumbs,
  displayName,
  structuresInGroup,
  structureTree,
  type TreeNode,
  visibleIds,
} from '#src/state/selectors.ts';
import { START_VIEW } from '#src/state/view.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const leaves = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? leaves(node.children) : [node.id]));

describe('structureTree', () => {
  it('holds every structure once', () => {
    expect(leaves(structureTree(SMALL_ATLAS)).toSorted()).toEqual(
      SMALL_ATLAS.structures.map(({ id }) => id).toSorted(),
    );
  });

  it('nests groups and leaves out empty ones', () => {
    const [bones] = structureTree(SMALL_ATLAS);
    expect(bones).toMatchObject({
      id: 'bones',
      children: [{ id: 'spine', children: [{ id: 'discs' }, { id: 'l4' }, {}, {}] }],
    });
    expect(JSON.stringify(structureTree(SMALL_ATLAS))).not.toContain('Nothing in here');
  });

  it('does not lose a structure whose group is unknown', () => {
    const [first, ...rest] = SMALL_ATLAS.structures;
    if (!first) throw new Error('empty atlas');
    const atlas = { ...SMALL_ATLAS, structures: [{ ...first, group: 'lost' }, ...rest] };
    expect(leaves(structureTree(atlas))).toContain(first.id);
  });
});

describe('breadcrumbs', () => {
  it('goes from the outermost group in', () => {
    expect(breadcrumbs(SMALL_ATLAS, 'disc-l4-l5').map(({ id }) => id)).toEqual(['bones', 'spine', 'discs']);
    expect(breadcrumbs(SMALL_ATLAS, 'nobody')).toEqual([]);
  });

  it('ends in a circle of groups', () => {
    const circle = { ...SMALL_ATLAS, groups: [{ id: 'spine', name: 'Spine', parent: 'spine' }] };
    expect(breadcrumbs(circle, 'l4').map(({ id }) => id)).toEqual(['spine']);
  });
});

it('finds the structures of a group at any depth', () => {
  expect(structuresInGroup(SMALL_ATLAS, 'bones').map(({ id }) => id)).toEqual([
    'l4',
    'disc-l4-l5',
    'longissimus-right',
    'longissimus-left',
  ]);
});

it('names a structure, and an unknown one by its id', () => {
  expect(displayName(SMALL_ATLAS, 'l4')).toBe('L4 vertebra');
  expect(displayName(null, 'piriformis-right')).toBe('piriformis right');
});

it('lists what can be seen, faded ones included', () => {
  const ids = visibleIds({ ...START_VIEW, hidden: ['l4'], faded: ['disc-l4-l5'] }, SMALL_ATLAS);
  expect(ids).not.toContain('l4');
  expect(ids).toContain('disc-l4-l5');
  expect(ids).toContain('gluteus-maximus-left');
  expect(ids).not.toContain('gluteus-maximus-right');
});
