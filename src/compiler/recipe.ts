import type { Bounds } from '#src/anatomy/frame.ts';
import type { Side, System } from '#src/anatomy/ids.ts';
import type { Field } from './field/field.ts';

/** Where the fibres of a muscle begin or end: on bones of the atlas, or at an end that lies beyond the region. */
export type Attachment =
  | { readonly bones: readonly string[] }
  | { readonly end: 'superior' | 'inferior' | 'anterior' | 'posterior' | 'medial' | 'lateral' };

/** The topology a shape must have, over all its pieces. */
export interface Topology {
  /** Sum of the genus of all pieces; `atLeast` where the exact number is not settled. */
  readonly genus: number | { readonly atLeast: number };
  /** Separate parts; `atLeast` where slips that only touch may be apart. */
  readonly pieces: number | { readonly atLeast: number };
}

/** What an authored shape is built from: the other shapes, by base id, right or midline side. */
export interface ShapeContext {
  readonly field: (baseId: string) => Field;
}

export type ShapeSource =
  /** `models/shapes/<id>.json`, fitted to the reference of this id. */
  | {
      readonly kind: 'fitted';
      readonly reference: string;
      readonly maxEllipsoids: number;
      readonly blendMm: number;
      /** Length that counts as near while fitting, mm: coarser for larger shapes. Default: 1. */
      readonly scaleMm?: number;
      /** For a sheet, mm: where the reference is thinner, the table is not; plates tile it. Default: not a sheet. */
      readonly leastThicknessMm?: number;
      /** Flat cuts of the reference that are not anatomy: a box in mm, infinite where nothing is cut. Default: uncut. */
      readonly cuts?: Bounds;
      /** What anatomy has hollow and the reference has solid: taken out before the fit. */
      readonly hollow?: Field;
      /** What is done to the fitted field before it is meshed: the skin is mirrored and cut. */
      readonly finish?: (fitted: Field) => Field;
    }
  | { readonly kind: 'authored'; readonly build: (context: ShapeContext) => Field };

/** One structure as data: the right or midline one; the left twin follows by mirroring. */
export interface StructureRecipe {
  /** Base id: also the name of the recipe file, the shape table and the Markdown file. */
  readonly id: string;
  /** Terminologia Anatomica in English, without its side. */
  readonly name: string;
  readonly latin: string;
  readonly fma: number | null;
  readonly system: System;
  readonly side: Exclude<Side, 'left'>;
  readonly group: string;
  /** Index into `DEPTHS` of `anatomy/atlas.ts`. */
  readonly depth: number;
  readonly topology: Topology;
  /** Keys of the bibliography that the numbers and attachments come from. */
  readonly sources: readonly string[];
  readonly shape: ShapeSource;
  /** Edge of the grid cells it is meshed with, mm: about a third of its finest detail. */
  readonly cellMm: number;
  /** Rounds in which ripples are smoothed out of its mesh: the seams between the plates of a sheet. Default: 0. */
  readonly smoothRounds?: number;
  /** How far its simplified surface may lie from the meshed one, mm: more for wide sheets. Default: 0.15. */
  readonly simplifyMm?: number;
  /** Muscles only. */
  readonly fibres?: { readonly from: Attachment; readonly to: Attachment };
}
