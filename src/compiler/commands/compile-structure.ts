import { MeshoptSimplifier } from 'meshoptimizer';
import type { Field } from '../field/field.ts';
import type { Fibres } from '../mesh/fibres.ts';
import { normalsOfField } from '../mesh/normals.ts';
import { simplify } from '../mesh/simplify.ts';
import type { StructureRecipe } from '../recipe.ts';
import type { Assembly } from './assembly.ts';
import { fibresOf } from './fibre-finders.ts';
import { meshAsDeclared } from './mend-topology.ts';

/** A structure as a mesh, before the assembly shades it. */
export interface CompiledMesh {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  readonly normals: Float32Array;
  readonly fibres: Fibres | null;
}

/** How far a simplified surface may lie from the meshed one, mm. */
const SIMPLIFY_MM = 0.15;

/** Meshes one structure of the assembly; the simplifier must be ready. */
export function compileStructure(assembly: Assembly, recipe: StructureRecipe): CompiledMesh {
  const clear = (mended: Field) => assembly.clear(recipe.id, mended);
  const { field, mesh: fine } = meshAsDeclared(assembly.resolved(recipe.id), recipe, clear);
  if (fine.indices.length === 0) throw new Error(`${recipe.id}: its shape is empty`);
  const mesh = simplify(fine, { maxErrorMm: SIMPLIFY_MM, simplifier: MeshoptSimplifier });
  return { ...mesh, normals: normalsOfField(mesh, field), fibres: fibresOf(recipe, mesh, assembly.raw) };
}
