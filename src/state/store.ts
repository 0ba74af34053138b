import { createStore } from 'zustand/vanilla';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { BallPress } from '#src/anatomy/ball.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { Mark, PaintedZone } from '#src/anatomy/skin-paint.ts';
import type { OwnSide, SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import type { UnderStrip } from '#src/anatomy/under-strip.ts';
import { INITIAL_TAPING, type Taping } from './tape-play.ts';
import type { CameraPose, Overlay, View } from './view.ts';
import { START_VIEW } from './view.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `lost`: the browser took the graphics context away and it has not come back yet. */
export type ModelStatus = 'loading' | 'ready' | 'failed' | 'unsupported' | 'lost';

export interface ModelState {
  readonly status: ModelStatus;
  /** Part of the files that has arrived, 0 to 1. */
  readonly loaded: number;
  /** Which file failed and why; empty while all is well. */
  readonly message: string;
  /** Counts the tries: a change asks the scene to load again. */
  readonly attempt: number;
}

/** CSS pixels along each edge of the window that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A point where a structure is what one sees first, CSS pixels of the window. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A structure in sight, or a pair of which either will do. */
export interface Sight {
  readonly id: string;
  /** Those of each structure together, best first. */
  readonly spots: readonly Spot[];
}

/** What the resting picture shows. */
export interface Sights {
  /** The one that is most worth a name first; a pair counts once. */
  readonly sights: readonly Sight[];
  /** Between these the drawn model lies, CSS pixels of the window. */
  readonly left: number;
  readonly right: number;
}

/** The strips of a taping page that has been fetched. */
export interface FetchedTape {
  /** The id of the page. */
  readonly id: string;
  readonly strips: readonly TapeStrip[];
}

/** The strokes of a massage page that has been fetched. */
export interface FetchedMassage {
  /** The id of the page. */
  readonly id: string;
  readonly strokes: readonly MassageStroke[];
}

/** How the release of a page that has been fetched presses. */
export interface FetchedBall {
  /** The id of the page. */
  readonly id: string;
  /** Both null for a release without a ball. */
  readonly spotAt: SkinPoint | null;
  readonly ball: BallPress | null;
}

/** What the scene measured where the ball of a release page presses. */
export interface Press {
  /** The id of the page. */
  readonly id: string;
  readonly side: OwnSide;
  /** From the line of the press, nearest first; ids with their side. Empty without a ball. */
  readonly nerves: readonly { readonly id: string; readonly mm: number }[];
  /** From the skin to the muscle that is meant, along that line. */
  readonly depthMm: number | null;
  /** Whether the skin round it has been painted as well. */
  readonly painted: boolean;
}

/** What lies under the strips of a taping page on one side. */
export interface UnderTape {
  /** The id of the page. */
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly strips: readonly UnderStrip[];
}

/** `finder`: where it hurts. */
export const PAINT_SOURCES = ['overlay', 'finder'] as const;
export type PaintSource = (typeof PAINT_SOURCES)[number];

/** What the open page wants on the skin: painted places, and marks in the body. */
export interface Paint {
  /** Who asked for it; see `paintInView`. */
  readonly by: PaintSource;
  readonly zones: readonly PaintedZone[];
  readonly marks: readonly Mark[];
}

/** What hangs together with the chosen structure: it glows, and all else recedes. */
export interface Emphasis {
  /** While this is on; see `emphasisInView`. */
  readonly overlay: Overlay;
  /** The tone of a structure's glow, by its id: 0 to `PAINT_TONES` - 1. */
  readonly tones: Readonly<Record<string, number>>;
  /** Ids of what is seen with them, in its own colour. */
  readonly beside: readonly string[];
  /** A disc that bulges towards a root; left out where none does. */
  readonly bulge?: { readonly discId: string; readonly rootId: string };
}

/** What pressing on the model does: choose a structure, or mark the skin by taps, or by taps and strokes. */
export type ModelTool = 'choose' | 'tap' | 'brush';

/** What belongs to this visit only: never in the address, never undone. */
export interface Session {
  readonly hoveredId: string | null;
  /** What a line of the page points out: ringed in 3D, whatever lies over it. */
  readonly pointedOutId: string | null;
  readonly tool: ModelTool;
  /** What was tapped last while the quiz was asking; a new object each time. */
  readonly tapped: { readonly id: string } | null;
  readonly insets: Insets;
  readonly model: ModelState;
  /** Where the camera last came to rest, whoever moved it. */
  readonly restPose: CameraPose | null;
  /** What labels can point to; null while there are none. */
  readonly sights: Sights | null;
  /** False from the first movement of the picture until it has been looked at again. */
  readonly sightsSettled: boolean;
  /** Of the taping page last opened; null before the first one. */
  readonly tape: FetchedTape | null;
  /** Of the massage page last opened; null before the first one. */
  readonly massage: FetchedMassage | null;
  /** Of the release page last opened; null before the first one. */
  readonly ball: FetchedBall | null;
  /** Null until a ball has been placed. */
  readonly press: Press | null;
  /** Of the strips last drawn; null before the first ones. */
  readonly underTape: UnderTape | null;
  readonly taping: Taping;
  /** Null while nothing is painted. */
  readonly paint: Paint | null;
  /** What a map on the skin is narrowed to, as a key of the graph of relations; null for all of it. */
  readonly mapFocus: string | null;
  /** The place on the skin about which was asked what is felt there, mm; null while nobody asks. */
  readonly askedPlace: Vec3 | null;
  /** Null while nothing glows. */
  readonly emphasis: Emphasis | null;
  readonly theme: Theme;
  /** Single letters work as shortcuts. */
  readonly singleKeys: boolean;
  /** A line for the person to read and dismiss, such as what an address could not find. */
  readonly notice: string | null;
  /** The last thing said to screen readers. */
  readonly announcement: string;
}

export interface AppState {
  /** Null until `atlas.json` has been read; the words work without it. */
  readonly atlas: Atlas | null;
  readonly view: View;
  /** Oldest first. */
  readonly past: readonly View[];
  /** Next redo last. */
  readonly future: readonly View[];
  readonly session: Session;
}

export const INITIAL_STATE: AppState = {
  atlas: null,
  view: START_VIEW,
  past: [],
  future: [],
  session: {
    hoveredId: null,
    pointedOutId: null,
    tool: 'choose',
    tapped: null,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    model: { status: 'loading', loaded: 0, message: '', attempt: 0 },
    restPose: null,
    sights: null,
    sightsSettled: false,
    tape: null,
    massage: null,
    ball: null,
    press: null,
    underTape: null,
    taping: INITIAL_TAPING,
    paint: null,
    mapFocus: null,
    askedPlace: null,
    emphasis: null,
    theme: 'system',
    singleKeys: true,
    notice: null,
    announcement: '',
  },
};

/** The one store: plain values, changed by the actions beside it only. */
export const store = createStore<AppState>(() => INITIAL_STATE);

/** Changes what belongs to this visit only: for actions. */
export function setSession(patch: Partial<Session>): void {
  store.setState(({ session }) => ({ session: { ...session, ...patch } }));
}
