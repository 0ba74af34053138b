import type { StructureGroup } from '#src/anatomy/atlas.ts';
import { sidedId } from '#src/anatomy/ids.ts';

/** A branch of the explorer's tree; a sided one becomes a right and a left branch. */
export interface GroupRecipe {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly sided?: true;
}

/** Parents stand before their children; the order is the order of the tree. */
export const GROUPS: readonly GroupRecipe[] = [
  { id: 'bones-and-joints', name: 'Bones and joints', parent: null },
  { id: 'lumbar-spine', name: 'Lumbar spine', parent: 'bones-and-joints' },
  { id: 'lumbar-discs', name: 'Lumbar discs', parent: 'lumbar-spine' },
  { id: 'spinal-ligaments', name: 'Ligaments of the spine', parent: 'lumbar-spine' },
  { id: 'thoracic-spine-and-ribs', name: 'Lower thoracic spine and ribs', parent: 'bones-and-joints' },
  { id: 'pelvis', name: 'Pelvis', parent: 'bones-and-joints' },
  { id: 'si-joint', name: 'Sacroiliac joint', parent: 'pelvis', sided: true },
  { id: 'pelvic-ligaments', name: 'Ligaments of the pelvis', parent: 'pelvis', sided: true },
  { id: 'facet-joints', name: 'Facet joints', parent: 'lumbar-spine' },
  { id: 'hip-and-thigh-bones', name: 'Hip and thigh bones', parent: 'bones-and-joints' },
  { id: 'hip-joint', name: 'Hip joint', parent: 'hip-and-thigh-bones', sided: true },
  { id: 'muscles', name: 'Muscles', parent: null },
  { id: 'gluteal-muscles', name: 'Gluteal muscles', parent: 'muscles', sided: true },
  { id: 'deep-external-rotators', name: 'Deep external rotators of the hip', parent: 'muscles', sided: true },
  { id: 'hip-flexors', name: 'Iliopsoas', parent: 'muscles', sided: true },
  { id: 'front-of-thigh', name: 'Front of the thigh', parent: 'muscles', sided: true },
  { id: 'adductors', name: 'Adductors', parent: 'muscles', sided: true },
  { id: 'hamstrings', name: 'Hamstrings', parent: 'muscles', sided: true },
  { id: 'back-muscles', name: 'Back muscles', parent: 'muscles' },
  { id: 'erector-spinae', name: 'Erector spinae', parent: 'back-muscles', sided: true },
  { id: 'multifidus', name: 'Multifidus', parent: 'back-muscles', sided: true },
  { id: 'segmental-back-muscles', name: 'Small segmental muscles', parent: 'back-muscles' },
  { id: 'abdominal-wall', name: 'Abdominal wall', parent: 'muscles' },
  { id: 'pelvic-floor', name: 'Pelvic floor', parent: 'muscles' },
  { id: 'fasciae', name: 'Fasciae', parent: null },
  { id: 'nerves', name: 'Nerves', parent: null },
  { id: 'spinal-nerve-roots', name: 'Spinal nerve roots', parent: 'nerves', sided: true },
  { id: 'lumbar-plexus', name: 'Lumbar plexus', parent: 'nerves', sided: true },
  { id: 'sacral-plexus', name: 'Sacral plexus', parent: 'nerves', sided: true },
  { id: 'cluneal-nerves', name: 'Cluneal nerves', parent: 'nerves', sided: true },
  { id: 'body-surface', name: 'Body surface', parent: null },
];

const SIDE_WORDS = { right: 'Right', left: 'Left' } as const;

/** `Right gluteal muscles` from `Gluteal muscles`, but `Right L5 nerve root`. */
export function sidedName(name: string, side: 'right' | 'left'): string {
  const isWord = /^[A-Z][a-z]/.test(name);
  return `${SIDE_WORDS[side]} ${isWord ? name.charAt(0).toLowerCase() : name.charAt(0)}${name.slice(1)}`;
}

/** The groups as the atlas lists them: sided ones once a side, empty ones left out. */
export function expandGroups(groups: readonly GroupRecipe[], usedIds: ReadonlySet<string>): StructureGroup[] {
  const sides = ['right', 'left'] as const;
  const all = groups.flatMap(({ id, name, parent, sided }): StructureGroup[] =>
    sided
      ? sides.map((side) => ({ id: sidedId(id, side), name: sidedName(name, side), parent }))
      : [{ id, name, parent }],
  );
  const kept = new Set(usedIds);
  for (const group of all.toReversed()) if (kept.has(group.id) && group.parent) kept.add(group.parent);
  return all.filter(({ id }) => kept.has(id));
}

/** The group that a structure of this side belongs to: the sided twin where the group is sided. */
export function groupOf(groupId: string, side: 'right' | 'left' | 'midline' | 'both'): string {
  return GROUPS.find(({ id }) => id === groupId)?.sided ? sidedId(groupId, side) : groupId;
}
