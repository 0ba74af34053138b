import type { System } from '#src/anatomy/ids.ts';
import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import { type CarveOptions, carved } from '../field/carved.ts';
import { ellipsoids } from '../field/ellipsoids.ts';
import type { Field } from '../field/field.ts';
import { mirrored } from '../field/mirrored.ts';
import { touch } from '../math/bounds.ts';
import type { StructureRecipe } from '../recipe.ts';
import { coverAll } from './cover-all.ts';

/** All shapes together: as fitted or authored (`raw`), and as compiled, where none cuts through a bone (`resolved`). */
export interface Assembly {
  readonly recipe: (id: string) => StructureRecipe;
  readonly raw: (id: string) => Field;
  readonly resolved: (id: string) => Field;
  /** A field of a structure without what lies in the bones that it gives way to. */
  readonly clear: (id: string, field: Field) => Field;
  /** Base ids of all bones. */
  readonly bones: readonly string[];
}

/** What stays of a shape in a bone. Between bones the bar is 0.3 mm, else 1 mm; meshing and simplifying take the rest. */
const BONE_CARVE: CarveOptions = { allowedMm: 0.05, roundMm: 0.4 };
/** Cartilage lies between two bones that all but touch: what they leave of it must be thick enough to mesh. */
const JOINT_CARVE: CarveOptions = { allowedMm: 0.5, roundMm: 0.2 };
/** Cut as deep as a muscle, a sheet as thin as fascia would tear. */
const FASCIA_CARVE: CarveOptions = { allowedMm: 0.45, roundMm: 0.45 };
const SOFT_CARVE: CarveOptions = { allowedMm: 0.38, roundMm: 0.45 };

function carveOf(system: System): CarveOptions {
  if (system === 'bone') return BONE_CARVE;
  if (system === 'joint') return JOINT_CARVE;
  return system === 'fascia' ? FASCIA_CARVE : SOFT_CARVE;
}

/** Builds the fields of all recipes, each once and only when asked for. */
export function createAssembly(recipes: readonly StructureRecipe[], shapes: ReadonlyMap<string, ShapeTable>): Assembly {
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]));
  const recipe = (id: string) => {
    const found = byId.get(id);
    if (!found) throw new Error(`unknown structure "${id}"`);
    return found;
  };
  const raw = remember((id): Field => {
    const { shape } = recipe(id);
    if (shape.kind === 'authored') return shape.build({ field: raw });
    const table = shapes.get(id);
    if (!table) throw new Error(`models/shapes/${id}.json: there is no such table`);
    return shape.finish ? shape.finish(ellipsoids(table)) : ellipsoids(table);
  });
  const bones = recipes.filter(({ system }) => system === 'bone');
  const muscles = () =>
    recipes
      .filter(({ system }) => system === 'muscle')
      .map(({ id }) => ({ field: raw(id), ellipsoids: shapes.get(id)?.ellipsoids ?? [] }));
  const clear = (id: string, field: Field): Field => {
    const self = recipe(id);
    if (self.system === 'skin') return coverAll(field, self, muscles());
    const isBone = self.system === 'bone';
    // Of two bones the later one in the registry gives way; everything else gives way to every bone.
    const stronger = isBone ? bones.slice(0, bones.indexOf(self)) : bones;
    const obstacles = stronger.flatMap((bone) => {
      // A joint lies between the bones as they are compiled: on the left the raw sacrum reaches into the hip bone.
      const here = self.system === 'joint' ? resolved(bone.id) : raw(bone.id);
      // A midline bone is not its own mirror image: a muscle must clear it on the left side too.
      const both = self.side === 'right' || bone.side === 'right' ? [here, mirrored(here)] : [here];
      return both.filter(({ bounds }) => touch(bounds, field.bounds));
    });
    return carved(field, obstacles, carveOf(self.system));
  };
  const resolved = remember((id): Field => clear(id, raw(id)));
  return { recipe, raw, clear, resolved, bones: bones.map(({ id }) => id) };
}

function remember(build: (id: string) => Field): (id: string) => Field {
  const known = new Map<string, Field>();
  return (id) => {
    const found = known.get(id) ?? build(id);
    known.set(id, found);
    return found;
  };
}
