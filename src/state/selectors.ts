import type { Atlas, AtlasStructure, StructureGroup } from '#src/anatomy/atlas.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import { appearances } from './appearances.ts';
import type { Emphasis, FetchedBall, FetchedMassage, FetchedTape, Paint, Press, UnderTape } from './store.ts';
import { findStructure, treatedSide } from './structures.ts';
import type { View } from './view.ts';

export { appearances, treatedSide };

/** The ids of all that can be seen at all, faded ones included. */
export function visibleIds(view: View, atlas: Atlas, emphasis: Emphasis | null = null): readonly string[] {
  const looks = appearances(view, atlas, emphasis);
  return atlas.structures.filter((_, index) => (looks[index]?.opacity ?? 0) > 0).map(({ id }) => id);
}

/** The strips to be drawn: those of the open taping page; null on other pages and until they have been fetched. */
export function tapeOnPage({ page }: View, tape: FetchedTape | null): FetchedTape | null {
  return page?.kind === 'taping' && tape?.id === page.id ? tape : null;
}

/** The strokes to be drawn: those of the open massage page, where there is skin to draw them on. */
export function strokesInView({ page, layers }: View, massage: FetchedMassage | null): readonly MassageStroke[] | null {
  if (page?.kind !== 'massage' || massage?.id !== page.id || layers.skin === 0) return null;
  return massage.strokes.length > 0 ? massage.strokes : null;
}

/** The ball to be drawn: that of the open release page; null on other pages and until it has been fetched. */
export function ballOnPage({ page }: View, ball: FetchedBall | null): FetchedBall | null {
  return page?.kind === 'release' && ball?.id === page.id ? ball : null;
}

/** What was measured for the open release page on the side that is treated; null until then. */
export function pressOnPage(view: View, atlas: Atlas, press: Press | null): Press | null {
  const { page } = view;
  return page?.kind === 'release' && press?.id === page.id && press.side === treatedSide(view, atlas) ? press : null;
}

/** What lies under the strips of the open taping page on the treated side; null on other pages and until it is known. */
export function underTapeOnPage(view: View, underTape: UnderTape | null, atlas: Atlas | null): UnderTape | null {
  if (view.page?.kind !== 'taping' || !atlas || underTape?.id !== view.page.id) return null;
  return underTape.side === treatedSide(view, atlas) ? underTape : null;
}

/** What is to be painted: what the finder asked for on its page, what an overlay asked for while it is on. */
export function paintInView({ page, overlay }: View, paint: Paint | null): Paint | null {
  if (page?.kind === 'pain') return paint?.by === 'finder' ? paint : null;
  return overlay !== 'none' && paint?.by === 'overlay' ? paint : null;
}

/** While the quiz asks, nothing on the model tells its name, and taps are answers. */
export function namesAreSecret({ page }: View): boolean {
  return page?.kind === 'quiz';
}

/** Whether the skin is a map that a person can ask. */
export function showsSkinMap({ page, overlay }: View): boolean {
  return page?.kind !== 'pain' && (overlay === 'trigger-points' || overlay === 'dermatomes');
}

/** Whether a map of the whole body lies on the model, on the skin or on the muscles, and wants to be explained. */
export function showsMap(view: View): boolean {
  return showsSkinMap(view) || (view.page?.kind !== 'pain' && view.overlay === 'myotomes');
}

/** A row of the tree of structures. */
export type TreeNode =
  | { readonly kind: 'group'; readonly id: string; readonly name: string; readonly children: readonly TreeNode[] }
  | { readonly kind: 'structure'; readonly id: string; readonly name: string };

const trees = new WeakMap<Atlas, readonly TreeNode[]>();

/** Groups in the order of the atlas, each with its groups first and then its structures; empty ones are left out. */
export function structureTree(atlas: Atlas): readonly TreeNode[] {
  const known = trees.get(atlas);
  if (known) return known;
  const tree = childNodes(atlas, null, new Set());
  trees.set(atlas, tree);
  return tree;
}

function childNodes(atlas: Atlas, parent: string | null, above: ReadonlySet<string>): readonly TreeNode[] {
  const groups = atlas.groups.filter((group) => group.parent === parent && !above.has(group.id));
  const nodes = groups.map(({ id, name }): TreeNode => {
    return { kind: 'group', id, name, children: childNodes(atlas, id, new Set([...above, id])) };
  });
  const known = new Set(atlas.groups.map(({ id }) => id));
  const leaves = atlas.structures
    .filter(({ group }) => (parent === null ? !known.has(group) : group === parent))
    .map(({ id, name }): TreeNode => ({ kind: 'structure', id, name }));
  return [...nodes.filter((node) => node.kind === 'structure' || node.children.length > 0), ...leaves];
}

/** The groups around a structure, outermost first. */
export function breadcrumbs(atlas: Atlas, structureId: string): readonly StructureGroup[] {
  const trail: StructureGroup[] = [];
  let next = findStructure(atlas, structureId)?.group ?? null;
  while (next !== null && trail.every(({ id }) => id !== next)) {
    const group = atlas.groups.find(({ id }) => id === next);
    if (!group) break;
    trail.unshift(group);
    next = group.parent;
  }
  return trail;
}

/** The structures of a group and of all groups in it. */
export function structuresInGroup(atlas: Atlas, groupId: string): readonly AtlasStructure[] {
  return atlas.structures.filter(({ id }) => breadcrumbs(atlas, id).some((group) => group.id === groupId));
}

/** What a person calls a structure; its id when the atlas does not know it. */
export function displayName(atlas: Atlas | null, id: string): string {
  return findStructure(atlas, id)?.name ?? id.replaceAll('-', ' ');
}
