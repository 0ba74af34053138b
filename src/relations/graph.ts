import type { SkinZone } from '#src/anatomy/skin-paint.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';

/** What hangs together: the kinds of things, and how one leads to another. */
export const NODE_KINDS = [
  'root',
  'plexus',
  'nerve',
  'muscle',
  'action',
  'joint',
  'area',
  'trigger-point',
  'structure',
  'condition',
  'symptom',
  'release',
  'massage',
  'taping',
  'exercise',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/**
 * `forms`: root to plexus, root or plexus to nerve, nerve to its branch, the sac of the spine to its roots. `supplies`:
 * root or nerve to muscle. `feels`: root or nerve to the area, the joint or the disc whose feeling it carries. `attaches`:
 * muscle to what it starts from or ends on. `does`: muscle to action. `moves`: action to joint. `belongs`: structure to the joint that it is part of. `holds`: muscle to
 * trigger point. `refers`: trigger point, structure or condition to the area where its pain is felt. `pinches`: what
 * presses on a nerve or root. `meets`: disc to the root that its bulge meets. `takes-part`: structure to condition.
 * `shows`: condition or structure to symptom. `treats`: technique to structure or condition.
 */
export const EDGE_KINDS = [
  'forms',
  'supplies',
  'feels',
  'attaches',
  'does',
  'moves',
  'belongs',
  'holds',
  'refers',
  'pinches',
  'meets',
  'takes-part',
  'shows',
  'treats',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface RelationNode {
  /** `<kind>/<id>`: see `keyOf`. */
  readonly key: string;
  readonly kind: NodeKind;
  /** The id of what the atlas or the texts hold is theirs, without a side. */
  readonly id: string;
  /** In plain words. */
  readonly name: string;
  /** Whether the atlas holds it under its id, once or once a side. */
  readonly drawn: boolean;
  /** Areas: the part of the skin; what lies beyond the model is said in `beyond`. */
  readonly zone?: SkinZone;
  readonly beyond?: string;
  /** Trigger points: where it is. */
  readonly at?: SkinPoint;
  /** Trigger points, symptoms: a plain sentence. */
  readonly words?: string;
  /** Roots: the movement that tests it, the reflex, the test that stretches it; null where there is none to trust. */
  readonly tests?: string;
  readonly reflex?: string | null;
  readonly stretch?: string | null;
}

export interface RelationEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Keys of the bibliography; empty where a record says it. */
  readonly sources: readonly string[];
  /** `kind:id` of the record that says it, with its sources. */
  readonly record?: string;
  /** `main`: as a rule, and what is meant where nothing stands; `spill`: now and then, or in part. */
  readonly strength?: 'main' | 'spill';
  /** Root to muscle or to a branch of a nerve: keys of the nerves that lie between, each with edges of its own. */
  readonly through?: readonly string[];
  /** For `pinches` and `meets`: where it happens; the place is called by the note. For others: what limits it. */
  readonly at?: SkinPoint;
  readonly note?: string;
}

/** All that is known of how things hang together: plain data, checked when the site is built. */
export interface RelationGraph {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
}

export function keyOf(kind: NodeKind, id: string): string {
  return `${kind}/${id}`;
}
