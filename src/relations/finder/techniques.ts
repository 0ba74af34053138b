import type { NodeKind, RelationGraph } from '../graph.ts';

export const HANDS_ON = ['release', 'massage', 'taping', 'exercise'] as const satisfies readonly NodeKind[];
export interface Technique {
  readonly kind: (typeof HANDS_ON)[number];
  readonly id: string;
}

/** What is done for a condition or a structure, kind by kind; in each kind as the texts have it. */
export function techniquesFor(
  { edges, nodes }: RelationGraph,
  { kind, id }: { readonly kind: 'condition' | 'structure'; readonly id: string },
): readonly Technique[] {
  const isMeant = (node: RelationGraph['nodes'][number]) =>
    node.id === id && (kind === 'condition') === (node.kind === 'condition') && node.kind !== 'symptom';
  const keys = new Set(nodes.filter(isMeant).map(({ key }) => key));
  const treating = edges.filter((edge) => edge.kind === 'treats' && keys.has(edge.to)).map(({ from }) => from);
  return HANDS_ON.flatMap((hands) =>
    treating
      .filter((key) => key.startsWith(`${hands}/`))
      .map((key) => ({ kind: hands, id: key.slice(hands.length + 1) })),
  );
}

/** Pressing on these may press on the sciatic nerve. */
const OVER_THE_NERVE = ['piriformis-ball', 'deep-rotators-ball'];
const NERVE_SIGNS = ['tingling', 'numb', 'weak'];

/** With signs of a nerve in the leg, no ball deep in the buttock. */
export function isLeftOut({ kind, id }: Technique, symptoms: readonly string[]): boolean {
  return kind === 'release' && OVER_THE_NERVE.includes(id) && NERVE_SIGNS.some((sign) => symptoms.includes(sign));
}
