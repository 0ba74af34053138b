import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import { bodySkin, type SkinSource } from '../tape/body-skin.ts';
import type { SkinSurface } from '../tape/skin-surface.ts';

/** The triangles of a structure: mm. */
export interface StructureShape {
  readonly id: string;
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
}

/** A body that is pressed on one side. */
export interface PressedBody {
  readonly skin: SkinSurface;
  readonly places: LandmarkPlaces;
  readonly side: OwnSide;
  /** Those of the side that is pressed, and of the midline. */
  readonly structures: readonly AtlasStructure[];
  /** Null for what the atlas lacks. @param id with its side */
  shapeOf(id: string): StructureShape | null;
}

/** Where the shapes come from, metres. */
export interface ShapeSource extends SkinSource {
  readonly picker: {
    shapeOf(structure: number): { readonly positions: Float32Array; readonly indices: Uint32Array } | null;
  };
}

export function pressedBody(source: ShapeSource, atlas: Atlas, side: OwnSide): PressedBody {
  const other = side === 'right' ? 'left' : 'right';
  return {
    skin: bodySkin(source),
    places: landmarkPlaces(atlas),
    side,
    structures: atlas.structures.filter((structure) => structure.side !== other),
    shapeOf: (id) => structureShape(source, atlas, id),
  };
}

/** The triangles of a structure, copied; null for what the atlas lacks. @param id with its side */
export function structureShape(
  { picker }: Pick<ShapeSource, 'picker'>,
  atlas: Atlas,
  id: string,
): StructureShape | null {
  const shape = picker.shapeOf(atlas.structures.findIndex((structure) => structure.id === id));
  return shape && { id, positions: shape.positions.map((m) => m * MM_PER_METRE), indices: shape.indices.slice() };
}
