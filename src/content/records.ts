/**
 * The shapes of what the page says: what `content/*.md` is turned into at build time and what `ui` reads.
 * Text is a small tree, never HTML.
 */
export const RECORD_KINDS = ['structure', 'condition', 'release', 'massage', 'taping', 'exercise'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Best first. `taught`: commonly taught, not tested; `estimate`: our own reckoning. */
export const EVIDENCE_GRADES = ['strong', 'moderate', 'weak', 'conflicting', 'taught', 'estimate'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** A link to another record; structures are linked by base id. */
  | { readonly type: 'record'; readonly kind: RecordKind; readonly id: string; readonly children: readonly Inline[] }
  /** Keys of `content/sources.yaml`. */
  | { readonly type: 'cite'; readonly keys: readonly string[] };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** What search, tree and links need of every record; loaded first, kept small. */
export interface RecordSummary {
  readonly kind: RecordKind;
  /** Base id for structures. */
  readonly id: string;
  /** What a layperson would call it: "Piriformis", "Sciatica". */
  readonly title: string;
  /** A plain phrase after the name: "a deep buttock muscle". */
  readonly lay: string;
  readonly latin: string | null;
  /** Other words people use: abbreviations, lay words, old names. */
  readonly synonyms: readonly string[];
  /** What it is, in one or two short sentences. */
  readonly summary: string;
  /** What it does, in one or two short sentences; structures only, else empty. */
  readonly does: string;
  /** Base ids of the structures it concerns. */
  readonly structures: readonly string[];
}

/** The parts of a page, each shown as a tab or a section when present. */
export const SECTION_KEYS = ['overview', 'why', 'how', 'nerves', 'evidence', 'help'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

interface RecordBase extends RecordSummary {
  readonly sections: Readonly<Partial<Record<SectionKey, readonly Block[]>>>;
  readonly evidence: EvidenceGrade;
  /** ISO date by which somebody should read it again. */
  readonly reviewDue: string;
  /** Every source key that the record names, in order of appearance. */
  readonly sources: readonly string[];
}

export interface StructureRecord extends RecordBase {
  readonly kind: 'structure';
  /** A full page, or a short true one. */
  readonly full: boolean;
  readonly facts: readonly { readonly label: string; readonly value: readonly Inline[] }[];
}

export interface ConditionRecord extends RecordBase {
  readonly kind: 'condition';
  /** Helps with: ids of releases, tapings, massages and exercises. */
  readonly techniques: readonly { readonly kind: RecordKind; readonly id: string }[];
}

/** What all hands-on techniques share: cautions stand before the steps. */
interface TechniqueBase extends RecordBase {
  readonly cautions: readonly (readonly Inline[])[];
  /** Stop at once when this happens. */
  readonly stop: readonly (readonly Inline[])[];
  readonly steps: readonly (readonly Inline[])[];
  readonly dose: readonly Inline[];
}

export interface ReleaseRecord extends TechniqueBase {
  readonly kind: 'release';
  readonly tool: string;
  readonly positions: readonly { readonly name: 'wall' | 'floor' | 'side'; readonly text: readonly Inline[] }[];
  readonly spot: readonly Inline[];
  readonly direction: string;
}

export interface MassageRecord extends TechniqueBase {
  readonly kind: 'massage';
  readonly strokes: readonly string[];
}

export interface TapeStrip {
  readonly order: number;
  readonly shape: 'I' | 'Y' | 'X' | 'fan' | 'H' | 'star';
  readonly lengthCm: readonly [number, number];
  readonly anchor: string;
  readonly path: string;
  readonly end: string;
  /** Percent of stretch, low and high, in the middle zone; the anchors have none. */
  readonly stretchPercent: readonly [number, number];
}

export interface TapingRecord extends TechniqueBase {
  readonly kind: 'taping';
  readonly bodyPosition: string;
  readonly strips: readonly TapeStrip[];
  readonly wear: string;
  readonly removal: string;
}

export interface ExerciseRecord extends TechniqueBase {
  readonly kind: 'exercise';
  readonly easier: readonly Inline[];
  readonly harder: readonly Inline[];
}

export type ContentRecord =
  | StructureRecord
  | ConditionRecord
  | ReleaseRecord
  | MassageRecord
  | TapingRecord
  | ExerciseRecord;

/** An entry of `content/sources.yaml`. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** How good it is: `A` a paper or guideline, `B` a secondary page, `M` recalled and not read again, `G` general knowledge. */
  readonly level: 'A' | 'B' | 'M' | 'G';
  readonly url?: string;
}

/** An entry of `content/en/red-flags.yaml`: shown above every technique. */
export interface RedFlag {
  readonly id: string;
  /** What it may be, in plain words first: "A broken hip". */
  readonly concern: string;
  readonly sign: string;
  readonly action: string;
  readonly urgency: 'now' | 'today' | 'soon';
  readonly sources: readonly string[];
}
