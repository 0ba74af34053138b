import { expandGroups, GROUPS, groupOf, sidedName } from '#models/groups.ts';
import type { LandmarkRecipe } from '#models/landmark-recipe.ts';
import { LANDMARKS } from '#models/landmarks/index.ts';
import type { Atlas, AtlasFile, AtlasStructure, Fidelity, Landmark } from '#src/anatomy/atlas.ts';
import { type Bounds, mirrorBounds, mirrorPoint, type Vec3 } from '#src/anatomy/frame.ts';
import { type Side, sidedId } from '#src/anatomy/ids.ts';
import type { StructureRecipe } from '../recipe.ts';
import { chunkOf } from './chunks.ts';

/** What the atlas says of one compiled structure, right or midline. */
export interface CompiledFacts {
  readonly recipe: StructureRecipe;
  readonly triangles: number;
  readonly bounds: Bounds;
  readonly fidelity: Fidelity | null;
}

const FRAME: Atlas['frame'] = {
  units: 'mm',
  origin: 'midway between the centres of the femoral heads',
  x: "subject's left",
  y: 'up',
  z: 'front',
};

/** `atlas.json` as a value: right, midline and mirrored left structures, in the order of the registry. */
export function describeAtlas(facts: readonly CompiledFacts[], files: readonly AtlasFile[]): Atlas {
  const structures = facts.flatMap((fact) => sidesOf(fact.recipe).map((side) => describeStructure(fact, side)));
  const groups = expandGroups(GROUPS, new Set(structures.map(({ group }) => group)));
  return { frame: FRAME, files: [...files], groups, structures, landmarks: describeLandmarks(facts) };
}

/** Every side on which a recipe gives a structure. */
export function sidesOf({ side }: StructureRecipe): readonly Side[] {
  return side === 'right' ? ['right', 'left'] : [side];
}

function describeStructure({ recipe, triangles, bounds, fidelity }: CompiledFacts, side: Side): AtlasStructure {
  const { id, name, latin, fma, system, group, depth } = recipe;
  const box = side === 'left' ? mirrorBounds(bounds) : bounds;
  return {
    id: sidedId(id, side),
    name: side === 'right' || side === 'left' ? sidedName(name, side) : name,
    latin,
    // The numbers known are those of the right or midline structure.
    fma: side === 'left' ? null : fma,
    system,
    side,
    group: groupOf(group, side),
    file: chunkOf(recipe).file,
    node: sidedId(id, side),
    triangles,
    fidelity,
    depth,
    bounds: { min: roundMm(box.min), max: roundMm(box.max) },
  };
}

/** Every landmark on each of its sides. */
function describeLandmarks(facts: readonly CompiledFacts[]): Landmark[] {
  const paired = new Set(facts.flatMap(({ recipe }) => (recipe.side === 'right' ? [recipe.id] : [])));
  return LANDMARKS.flatMap((landmark) => describeLandmark(landmark, paired.has(landmark.structure)));
}

function describeLandmark(landmark: LandmarkRecipe, onPair: boolean): Landmark[] {
  const { id, name, structure, side, position, leftPosition = mirrorPoint(position) } = landmark;
  const sides = side === 'right' ? (['right', 'left'] as const) : [side];
  return sides.map((where) => ({
    id: sidedId(id, where),
    name: where === 'midline' ? name : sidedName(name, where),
    structure: onPair ? sidedId(structure, where === 'left' ? 'left' : 'right') : structure,
    side: where,
    position: roundMm(where === 'left' ? leftPosition : position),
  }));
}

/** To a hundredth of a millimetre. */
function roundMm(point: Vec3): [number, number, number] {
  // Adding zero turns -0 into 0.
  const round = (mm: number) => Math.round(mm * 100) / 100 + 0;
  return [round(point[0]), round(point[1]), round(point[2])];
}
