import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import type { Bounds } from '#src/anatomy/frame.ts';
import { goesThrough } from '#src/anatomy/sciatic-variant.ts';
import { emphasisInView, glowOf, litStructures } from './emphasis.ts';
import type { Emphasis } from './store.ts';
import { findStructure, treatedSide } from './structures.ts';
import { PASSED_MUSCLE, VARIED_NERVE, variantInView } from './variant-in-view.ts';
import { type Appearance, SKIN_TECHNIQUES, type View } from './view.ts';

/** A faded structure: seen through, still clickable. */
export const FADED_OPACITY = 0.22;
/** The skin once anything under it is shown: a hint of the body's outline that lets clicks through. */
export const GHOST_SKIN_OPACITY = 0.14;
/** What lies over the selected structure. */
export const VEIL_OPACITY = 0.16;
/** The bones that roots which glow come out of. */
export const GLASS_BONE_OPACITY = 0.3;
/** What is lit over a nerve that is. */
export const GLASS_OPACITY = 0.6;
/** How far boxes may be apart and still count as one covering the other, mm. */
const COVER_MARGIN_MM = 15;

const GONE: Appearance = { opacity: 0, quiet: false, selected: false, pickable: false };

/** The muscle that a nerve is shown to go through. */
const PASSED_OPACITY = 0.5;

interface Shown {
  readonly view: View;
  readonly atlas: Atlas;
  readonly emphasis: Emphasis | null;
}

let memo: (Shown & { readonly result: readonly Appearance[] }) | null = null;

/**
 * How each structure is drawn, in the order of `atlas.structures`; the same array while nothing that matters changes.
 * @param asked what is to glow, if its overlay is on
 */
export function appearances(view: View, atlas: Atlas, asked: Emphasis | null = null): readonly Appearance[] {
  const emphasis = emphasisInView(view, asked);
  if (memo && memo.atlas === atlas && memo.emphasis === emphasis && sameLook(memo.view, view)) return memo.result;
  const lookOf = looker({ view, atlas, emphasis });
  const result = atlas.structures.map(lookOf);
  memo = { view, atlas, emphasis, result };
  return result;
}

function looker({ view, atlas, emphasis }: Shown): (structure: AtlasStructure) => Appearance {
  const hidden = new Set(view.hidden);
  const faded = new Set(view.faded);
  const isolated = new Set(view.isolated);
  const selected = findStructure(atlas, view.selectedId);
  const lit = litStructures(emphasis, atlas);
  const recedes = selected !== null || lit.length > 0;
  const variant = shownVariant(view, atlas);
  return (structure) => {
    const ofVariant = variant && lookInVariant(structure, variant, selected);
    if (ofVariant) return ofVariant;
    const isFaded = faded.has(structure.id);
    const glow = glowOf(structure, emphasis);
    if (structure === selected) {
      return { opacity: isFaded ? FADED_OPACITY : 1, quiet: false, selected: true, pickable: true, ...glow };
    }
    if (hidden.has(structure.id)) return GONE;
    if (isolated.size > 0 && !isolated.has(structure.id)) {
      return structure.system === 'skin' && hintsAtSkin(view) ? ghostSkin(view) : GONE;
    }
    if (structure.system === 'skin' && isWorkedOn(view) && view.layers.skin > 0) return workedSkin(view, isFaded);
    if (lit.includes(structure)) {
      const opacity = isFaded ? FADED_OPACITY : lit.some((one) => hides(structure, one)) ? GLASS_OPACITY : 1;
      return { opacity, quiet: false, selected: false, pickable: true, ...glow };
    }
    const base = baseAppearance(structure, view, isolated.has(structure.id));
    if (base.opacity === 0) return GONE;
    const opacity = isFaded ? Math.min(base.opacity, FADED_OPACITY) : base.opacity;
    if (lit.some((one) => isRoundRoot(structure, one))) {
      return { opacity: Math.min(opacity, GLASS_BONE_OPACITY), quiet: true, selected: false, pickable: false };
    }
    if ((selected && covers(structure, selected)) || lit.some((one) => covers(structure, one))) {
      return { opacity: Math.min(opacity, VEIL_OPACITY), quiet: true, selected: false, pickable: false };
    }
    if (lit.length > 0 && !isRound(structure, lit)) return GONE;
    const recedesFar = lit.length > 0 && structure.system !== 'bone';
    return {
      opacity: recedesFar ? Math.min(opacity, VEIL_OPACITY) : opacity,
      quiet: recedes && !('glow' in glow),
      selected: false,
      pickable: base.pickable,
      ...glow,
    };
  };
}

/** What glows is seen among the bones with their joints, the skin's hint and a veil of the muscles of its side. */
function isRound(structure: AtlasStructure, lit: readonly AtlasStructure[]): boolean {
  if (structure.system !== 'muscle') return ['bone', 'joint', 'skin'].includes(structure.system);
  return lit.some(({ side }) => side === structure.side);
}

/** Another way of a nerve past a muscle; null for the usual one. */
interface ShownVariant {
  readonly nerveId: string;
  readonly muscle: AtlasStructure;
  readonly through: boolean;
}

function shownVariant(view: View, atlas: Atlas): ShownVariant | null {
  const variant = variantInView(view);
  const side = treatedSide(view, atlas);
  const muscle = variant === 'a' ? null : findStructure(atlas, `${PASSED_MUSCLE}-${side}`);
  return muscle && { nerveId: `${VARIED_NERVE}-${side}`, muscle, through: goesThrough(variant) };
}

/** The usual nerve gives way to the other one, what lies over the muscle to the eye; null for all that looks as ever. */
function lookInVariant(
  structure: AtlasStructure,
  { nerveId, muscle, through }: ShownVariant,
  selected: AtlasStructure | null,
): Appearance | null {
  if (structure.id === nerveId || covers(structure, muscle)) return GONE;
  if (structure !== muscle || !through) return null;
  return { opacity: PASSED_OPACITY, quiet: false, selected: structure === selected, pickable: true };
}

/**
 * Techniques need the skin they are done on, and who says where it hurts points at the skin: there it is shown whatever
 * is peeled, as far as its layer is shown. A structure selected while saying so is looked at through it.
 */
export function isWorkedOn({ page, selectedId }: View): boolean {
  return SKIN_TECHNIQUES.some((kind) => kind === page?.kind) || (page?.kind === 'pain' && selectedId === null);
}

/** Paint needs the skin as well, but where others are isolated a hint of it will do. */
function hintsAtSkin({ page, overlay, isolated }: View): boolean {
  const isPainted = page?.kind === 'pain' || (overlay !== 'none' && overlay !== 'myotomes');
  return isolated.length > 0 && isPainted;
}

function ghostSkin({ layers }: View): Appearance {
  return { ...GONE, opacity: Math.min(layers.skin, GHOST_SKIN_OPACITY) };
}

function workedSkin({ layers }: View, isFaded: boolean): Appearance {
  const opacity = isFaded ? Math.min(layers.skin, FADED_OPACITY) : layers.skin;
  return { opacity, quiet: false, selected: false, pickable: opacity === 1 };
}

/** What the layers, the side filter and the peel make of a structure; the peel does not hold back what was isolated. */
function baseAppearance(
  structure: AtlasStructure,
  view: View,
  isolated: boolean,
): { readonly opacity: number; readonly pickable: boolean } {
  const layer = view.layers[structure.system];
  const onShownSide = view.sides === 'both' || !isSided(structure) || structure.side === view.sides;
  if (layer === 0 || !onShownSide) return { opacity: 0, pickable: false };
  if (structure.system === 'skin' && !isolated) {
    const whole = view.peel.left === 0 && view.peel.right === 0;
    return whole
      ? { opacity: layer, pickable: true }
      : { opacity: Math.min(layer, GHOST_SKIN_OPACITY), pickable: false };
  }
  const shown = isolated || structure.depth >= peelFor(structure, view.peel);
  return shown ? { opacity: layer, pickable: true } : { opacity: 0, pickable: false };
}

/** What lies in the midline follows the outer of the two peels. */
function peelFor({ side }: AtlasStructure, peel: View['peel']): number {
  if (side === 'left') return peel.left;
  if (side === 'right') return peel.right;
  return Math.min(peel.left, peel.right);
}

/** Could this structure stand in front of the selected one? Shallower and near it, or a bone round it; on its side. */
function covers(structure: AtlasStructure, selected: AtlasStructure): boolean {
  const otherSide = isSided(structure) && isSided(selected) && structure.side !== selected.side;
  if (otherSide) return false;
  if (structure.depth < selected.depth) return boundsTouch(structure.bounds, selected.bounds);
  return structure.system === 'bone' && selected.system === 'joint' && boundsHold(structure.bounds, selected.bounds);
}

/** A nerve that glows shows through what glows over it. */
function hides(structure: AtlasStructure, lit: AtlasStructure): boolean {
  return lit.system === 'nerve' && structure.system !== 'nerve' && covers(structure, lit);
}

/** A bone of the spine that a nerve root which glows comes out of. */
function isRoundRoot(structure: AtlasStructure, lit: AtlasStructure): boolean {
  if (structure.system !== 'bone' || structure.side !== 'midline') return false;
  return lit.system === 'nerve' && lit.depth === structure.depth && boundsTouch(structure.bounds, lit.bounds);
}

function boundsHold(outer: Bounds, inner: Bounds): boolean {
  return ([0, 1, 2] as const).every((axis) => outer.min[axis] <= inner.min[axis] && inner.max[axis] <= outer.max[axis]);
}

function boundsTouch(a: Bounds, b: Bounds): boolean {
  return ([0, 1, 2] as const).every(
    (axis) => a.min[axis] - COVER_MARGIN_MM <= b.max[axis] && b.min[axis] - COVER_MARGIN_MM <= a.max[axis],
  );
}

function isSided({ side }: AtlasStructure): boolean {
  return side === 'left' || side === 'right';
}

/** The camera changes no structure's look, and the page only the skin's. */
function sameLook(a: View, b: View): boolean {
  if (variantInView(a) !== variantInView(b)) return false;
  if (isWorkedOn(a) !== isWorkedOn(b) || hintsAtSkin(a) !== hintsAtSkin(b)) return false;
  return (['hidden', 'faded', 'isolated', 'layers', 'peel', 'sides', 'selectedId'] as const).every(
    (key) => a[key] === b[key],
  );
}
