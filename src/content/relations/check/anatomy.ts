import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { relationFile } from '../read.ts';
import type { RelationList, RelationRows } from '../rows.ts';

type Muscle = RelationRows['muscles'][number];
type Nerve = RelationRows['nerves'][number];
type Action = RelationRows['actions'][number];

/** What the lists say against each other: roots that a nerve does not carry, a movement and its opposite. */
export function checkAnatomy({ relations }: Pick<Content, 'relations'>): Finding[] {
  const { nerves, muscles, actions, discs } = relations;
  const nerveOf = new Map(nerves.map((nerve) => [nerve.id, nerve]));
  const actionOf = new Map(actions.map((action) => [action.id, action]));
  const each = <Row extends { readonly line: number }>(
    list: RelationList,
    rows: readonly Row[],
    reasonsOf: (row: Row) => readonly string[],
  ): Finding[] =>
    rows.flatMap((row) => reasonsOf(row).map((reason) => ({ file: relationFile(list), line: row.line, reason })));
  return [
    ...each('nerves', nerves, (nerve) => [...astrayRoots(nerve, nerveOf), ...deadEnds(nerve, relations)]),
    ...each('muscles', muscles, (muscle) => [
      ...uncarriedRoots(muscle, nerveOf),
      ...strangeNerves(muscle, nerveOf),
      ...opposites(muscle, actionOf),
    ]),
    ...each('actions', actions, (action) => brokenOpposite(action, actionOf)),
    ...each('discs', discs, wrongLevels),
  ];
}

function carried(nerve: Nerve | undefined): readonly string[] {
  return nerve ? [...nerve.roots, ...nerve.sometimes] : [];
}

/** Roots of a branch that what it comes from does not have; a nerve that comes from itself. */
function astrayRoots(nerve: Nerve, nerveOf: ReadonlyMap<string, Nerve>): string[] {
  const parents = nerve.from.flatMap((id) => nerveOf.get(id) ?? []);
  const above = new Set(parents.flatMap(carried));
  const isPart = ({ kind }: Nerve) => kind === 'nerve' && nerve.kind === 'plexus';
  const astray = parents.length > 0 && !parents.some(isPart) ? nerve.roots.filter((id) => !above.has(id)) : [];
  const loop = ancestors(nerve, nerveOf).includes(nerve.id) ? [`"${nerve.id}" comes from itself`] : [];
  return [...astray.map((id) => `what "${nerve.id}" comes from does not carry "${id}"`), ...loop];
}

function ancestors(nerve: Nerve, nerveOf: ReadonlyMap<string, Nerve>, seen = new Set<string>()): readonly string[] {
  for (const id of nerve.from) {
    const parent = nerveOf.get(id);
    if (!parent || seen.has(id)) continue;
    seen.add(id);
    ancestors(parent, nerveOf, seen);
  }
  return [...seen];
}

/** A nerve without roots that gives none, and one that reaches nothing. */
function deadEnds({ id, roots, feels, inside, joints }: Nerve, rows: RelationRows): string[] {
  const gives = rows.roots.some(({ from }) => from.includes(id));
  const branches = rows.nerves.some(({ from }) => from.includes(id));
  const feeds = rows.muscles.some(({ nerves, maybe }) => nerves.includes(id) || maybe.includes(id));
  const reaches = gives || branches || feeds || [...feels, ...inside, ...joints].length > 0;
  return [
    ...(roots.length === 0 && !gives ? [`"${id}" has no roots`] : []),
    ...(reaches ? [] : [`"${id}" leads nowhere`]),
  ];
}

/** Roots of a muscle that none of its nerves carries; one that it has in all bodies must be carried in all. */
function uncarriedRoots({ muscle, roots, sometimes, nerves, maybe }: Muscle, nerveOf: ReadonlyMap<string, Nerve>) {
  if (nerves.length === 0) return [];
  const always = new Set(nerves.flatMap((id) => nerveOf.get(id)?.roots ?? []));
  const ever = new Set([...nerves, ...maybe].flatMap((id) => carried(nerveOf.get(id))));
  return [...roots.filter((id) => !always.has(id)), ...sometimes.filter((id) => !ever.has(id))].map(
    (id) => `no nerve of "${muscle}" carries "${id}"`,
  );
}

function strangeNerves({ muscle, roots, sometimes, nerves, maybe }: Muscle, nerveOf: ReadonlyMap<string, Nerve>) {
  const own = [...roots, ...sometimes];
  const strange = [...nerves, ...maybe].filter((id) => !carried(nerveOf.get(id)).some((root) => own.includes(root)));
  return strange.map((id) => `"${id}" carries no root of "${muscle}"`);
}

/** A muscle does a thing and its opposite only if each is limited. */
function opposites({ muscle, actions }: Muscle, actionOf: ReadonlyMap<string, Action>): string[] {
  const bare = actions.filter(({ when }) => when === undefined).map(({ id }) => id);
  const done = new Set(actions.map(({ id }) => id));
  return bare.flatMap((id) => {
    const opposite = actionOf.get(id)?.opposite;
    return opposite !== undefined && done.has(opposite)
      ? [`"${muscle}" does "${id}" and its opposite; say when it does each`]
      : [];
  });
}

function brokenOpposite({ id, joint, opposite }: Action, actionOf: ReadonlyMap<string, Action>): string[] {
  if (opposite === undefined) return [];
  const other = actionOf.get(opposite);
  if (!other) return [`no action "${opposite}"`];
  return other !== actionOf.get(id) && other.opposite === id && other.joint === joint
    ? []
    : [`"${opposite}" is not the opposite of "${id}" in turn`];
}

/** A bulge beside the middle meets the root of the lower number, one far out that of the upper. */
function wrongLevels({ disc, usual, farOut }: RelationRows['discs'][number]): string[] {
  const [, upper, lower] = disc.split('-');
  const wrong = [
    ...(usual.root === `root-${lower}` ? [] : [usual.root]),
    ...(farOut.root === `root-${upper}` ? [] : [farOut.root]),
  ];
  return wrong.map((root) => `"${disc}" does not meet "${root}" there`);
}
