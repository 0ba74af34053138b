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
 * `forms`: root to plexus, root or plexus to nerve, nerve to its branch. `supplies`: root or nerve to muscle.
 * `feels`: root, nerve or joint to the area whose feeling it carries. `does`: muscle to action. `moves`: action to joint.
 * `holds`: muscle to trigger point. `refers`: trigger point, joint or disc to the area where its pain is felt.
 * `pinches`: what presses on a nerve or root. `meets`: disc to the root that its bulge meets. `takes-part`: structure
 * to condition. `shows`: condition to symptom. `treats`: technique to structure.
 */
export const EDGE_KINDS = [
  'forms',
  'supplies',
  'feels',
  'does',
  'moves',
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
  /** `<kind>/<id>`; the id of what the atlas or the texts hold is theirs, without a side. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly id: string;
  /** In plain words. */
  readonly name: string;
  /** Areas: the part of the skin; what lies beyond the model is said in `beyond`. */
  readonly zone?: SkinZone;
  readonly beyond?: string;
  /** Trigger points: where it is. */
  readonly at?: SkinPoint;
}

export interface RelationEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
  /** `main`: as a rule; `spill`: now and then. For `feels` and `refers`. */
  readonly strength?: 'main' | 'spill';
  /** For `pinches`: where it happens, and what the place is called. For others: what limits it, in a few words. */
  readonly at?: SkinPoint;
  readonly note?: string;
}

/** All that is known of how things hang together: plain data, checked when the site is built. */
export interface RelationGraph {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
}
