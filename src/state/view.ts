import type { Vec3 } from '#src/anatomy/frame.ts';
import type { System } from '#src/anatomy/ids.ts';
import type { Variant } from '#src/anatomy/sciatic-variant.ts';

/** The kinds of page that an address can open; `structure` and `nerve` also select in 3D. */
export const PAGE_KINDS = [
  'structure',
  'condition',
  'taping',
  'release',
  'exercise',
  'nerve',
  'massage',
  'advice',
  'question',
  'tour',
  'pain',
  'learn',
  'plan',
  'quiz',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Techniques that are drawn on the skin. */
export const SKIN_TECHNIQUES = ['taping', 'release', 'massage'] as const satisfies readonly PageKind[];

export interface Page {
  readonly kind: PageKind;
  /** Empty for `pain`, `learn`, `plan` and `quiz`, which are one page each. */
  readonly id: string;
  /** The stop of a tour, first is 1; nothing before it sets off, and on other pages. */
  readonly stop?: number;
}

export const CAMERA_PRESETS = ['start', 'back', 'front', 'left', 'right', 'top'] as const;
export type CameraPreset = (typeof CAMERA_PRESETS)[number];

/** Where the camera stands and what it looks at: mm, model frame. */
export interface CameraPose {
  readonly position: Vec3;
  readonly target: Vec3;
}

/** `fit` frames what is visible, `selection` the selected structure beside the panel. */
export type CameraGoal =
  | { readonly kind: 'preset'; readonly preset: CameraPreset }
  | { readonly kind: 'fit' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'pose'; readonly pose: CameraPose };

export const SIDE_FILTERS = ['both', 'left', 'right'] as const;
export type SideFilter = (typeof SIDE_FILTERS)[number];

/**
 * What is drawn besides the structures and what the page itself brings, such as tape: how the selected structure hangs
 * together with others, where its sore spots send their pain, or a map of the whole skin.
 */
export const OVERLAYS = ['none', 'relations', 'trigger-points', 'dermatomes', 'myotomes'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Where the open disc bulges: behind, as a rule, or far out at the side. */
export const BULGES = ['behind', 'far-out'] as const;
export type Bulge = (typeof BULGES)[number];

/** All that the address holds and that undo and redo go through; plain values only. */
export interface View {
  readonly page: Page | null;
  readonly selectedId: string | null;
  readonly hidden: readonly string[];
  readonly faded: readonly string[];
  /** Empty: nothing is isolated. */
  readonly isolated: readonly string[];
  /** Opacity of each system, 0 (off) to 1. */
  readonly layers: Readonly<Record<System, number>>;
  /** The outermost depth still shown on each side: an index into `DEPTHS`. */
  readonly peel: { readonly left: number; readonly right: number };
  readonly sides: SideFilter;
  /** Names with lines to what is seen. */
  readonly labels: boolean;
  readonly overlay: Overlay;
  /** How the sciatic nerve passes the piriformis, on pages about the two. */
  readonly variant: Variant;
  /** With the relations on: what lies between the selected structure and this one is asked. */
  readonly linkedId: string | null;
  readonly bulge: Bulge;
  readonly camera: CameraGoal;
}

/** How one structure is drawn, derived from the view and never stored. */
export interface Appearance {
  /** 0: not drawn and not pickable; 1: solid; between: faded. */
  readonly opacity: number;
  /** Quietened because another structure is selected. */
  readonly quiet: boolean;
  /** The tone of its glow, 0 to `PAINT_TONES` - 1; left out where it has none. */
  readonly glow?: number;
  readonly selected: boolean;
  /** A click can hit it. A ghosted skin lets clicks through. */
  readonly pickable: boolean;
}

/** The view that an empty address shows: muscles on the subject's left, bone and deep muscles on the right. */
export const START_VIEW: View = {
  page: null,
  selectedId: null,
  hidden: [],
  faded: [],
  isolated: [],
  layers: { bone: 1, joint: 1, ligament: 1, muscle: 1, nerve: 1, fascia: 1, skin: 1 },
  peel: { left: 1, right: 3 },
  sides: 'both',
  labels: false,
  overlay: 'none',
  variant: 'a',
  linkedId: null,
  bulge: 'behind',
  camera: { kind: 'preset', preset: 'start' },
};
