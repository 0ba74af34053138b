import type { BallPress } from '#src/anatomy/ball.ts';
import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { JointAngle } from '#src/anatomy/pose.ts';
import type { PressDose } from '#src/anatomy/press-dose.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';

/**
 * The shapes of what the page says: what `content/*.md` is turned into at build time and what `ui` reads.
 * Text is a small tree, never HTML.
 */
export const RECORD_KINDS = [
  'structure',
  'condition',
  'release',
  'massage',
  'taping',
  'exercise',
  'advice',
  'question',
  'tour',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What can be done for a place: each stands below its cautions and danger signs. */
export const TECHNIQUE_KINDS = ['release', 'massage', 'taping', 'exercise'] as const satisfies readonly RecordKind[];
export type TechniqueKind = (typeof TECHNIQUE_KINDS)[number];

/** Best first. `taught`: commonly taught, not tested; `estimate`: our own reckoning. */
export const EVIDENCE_GRADES = ['strong', 'moderate', 'weak', 'conflicting', 'taught', 'estimate'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** A link to another record; structures are linked by base id. */
  | { readonly type: 'record'; readonly kind: RecordKind; readonly id: string; readonly children: readonly Inline[] }
  /** A word that `content/en/glossary.yaml` explains; set at build time, never written. */
  | { readonly type: 'term'; readonly id: string; readonly children: readonly Inline[] }
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

/** A view of the model that shows what a page says. */
export interface Picture {
  /** An address of the page. */
  readonly view: string;
  readonly alt: string;
}

interface RecordBase extends RecordSummary {
  readonly sections: Readonly<Partial<Record<SectionKey, readonly Block[]>>>;
  readonly evidence: EvidenceGrade;
  /** ISO date by which somebody should read it again. */
  readonly reviewDue: string;
  readonly picture: Picture | null;
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
  /** How it feels, and where. */
  readonly feels: readonly Inline[];
  /** Who gets it, and what raises the risk. */
  readonly who: readonly Inline[];
  readonly lasts: readonly Inline[];
  /** Ids of the danger signs that matter most here, first things first. */
  readonly dangers: readonly string[];
  /** Helps with: ids of releases, tapings, massages and exercises. */
  readonly techniques: readonly { readonly kind: RecordKind; readonly id: string }[];
}

/** What all hands-on techniques share: cautions stand before the steps. */
interface TechniqueBase extends RecordBase {
  readonly cautions: readonly (readonly Inline[])[];
  /** Ids of the danger signs to rule out, first things first. */
  readonly dangers: readonly string[];
  /** Stop at once when this happens. */
  readonly stop: readonly (readonly Inline[])[];
  readonly steps: readonly (readonly Inline[])[];
  readonly dose: readonly Inline[];
}

export interface ReleasePosition {
  readonly name: 'wall' | 'floor' | 'side';
  readonly text: readonly Inline[];
  /** The ways to do it, drawn; none for a position that only words tell. */
  readonly figures: readonly BodyFigure[];
}

export interface ReleaseRecord extends TechniqueBase {
  readonly kind: 'release';
  readonly tool: string;
  readonly positions: readonly ReleasePosition[];
  /** What its timer goes by; null for what nobody does alone. */
  readonly timer: PressDose | null;
  readonly spot: readonly Inline[];
  /** Where the centre of the ball presses; null for a release without a ball. */
  readonly spotAt: SkinPoint | null;
  readonly ball: BallPress | null;
  readonly direction: string;
}

export interface MassageRecord extends TechniqueBase {
  readonly kind: 'massage';
  readonly strokes: readonly string[];
  /** Where strokes are drawn on the body, as an example. */
  readonly strokesAt: readonly MassageStroke[];
  /** What it feels like, during and after. */
  readonly expect: readonly Inline[];
}

export interface TapingRecord extends TechniqueBase {
  readonly kind: 'taping';
  readonly bodyPosition: string;
  readonly figure: BodyFigure;
  readonly strips: readonly TapeStrip[];
  readonly wear: string;
  readonly removal: string;
}

export const EXERCISE_TYPES = ['stretch', 'strength', 'control', 'endurance'] as const;
export type ExerciseType = (typeof EXERCISE_TYPES)[number];

export interface ExerciseRecord extends TechniqueBase {
  readonly kind: 'exercise';
  readonly type: ExerciseType;
  /** Empty for what the whole body does, such as walking. */
  readonly pose: readonly JointAngle[];
  /** How it begins, where it moves, and how it ends. */
  readonly figures: readonly BodyFigure[];
  readonly easier: readonly Inline[];
  readonly harder: readonly Inline[];
}

export const ADVICE_TOPICS = [
  'basics',
  'daily-life',
  'self-care',
  'recovery',
  'conventional',
  'complementary',
] as const;
export type AdviceTopic = (typeof ADVICE_TOPICS)[number];

/** What to know or to do that is no single technique. */
export interface AdviceRecord extends RecordBase {
  readonly kind: 'advice';
  readonly topic: AdviceTopic;
  readonly cautions: readonly (readonly Inline[])[];
}

/** The title asks, the summary answers in short, the overview at length. */
export interface QuestionRecord extends RecordBase {
  readonly kind: 'question';
}

export interface TourStop {
  readonly title: string;
  /** The address of the view that the stop shows. */
  readonly view: string;
  readonly text: readonly Inline[];
}

/** A walk through the model. */
export interface TourRecord extends RecordBase {
  readonly kind: 'tour';
  readonly minutes: number;
  readonly stops: readonly TourStop[];
}

/** What the page of all there is to learn says beyond the summaries. */
export interface LearnIndex {
  readonly tours: readonly { readonly id: string; readonly minutes: number; readonly stops: number }[];
  readonly advice: readonly { readonly id: string; readonly topic: AdviceTopic }[];
}

export type TechniqueRecord = ReleaseRecord | MassageRecord | TapingRecord | ExerciseRecord;

export type ContentRecord =
  | StructureRecord
  | ConditionRecord
  | TechniqueRecord
  | AdviceRecord
  | QuestionRecord
  | TourRecord;

export function isTechnique(record: ContentRecord): record is TechniqueRecord {
  return TECHNIQUE_KINDS.some((kind) => kind === record.kind);
}

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
  /** The sign in one line, for lists. */
  readonly brief: string;
  readonly sign: string;
  readonly action: string;
  readonly urgency: 'now' | 'today' | 'soon';
  readonly sources: readonly string[];
}

/** An entry of `content/en/glossary.yaml`. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** Other forms in which the texts say it. */
  readonly also: readonly string[];
  /** One plain sentence. */
  readonly means: string;
  readonly sources: readonly string[];
}
