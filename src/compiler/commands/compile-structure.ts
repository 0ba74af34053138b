import { MeshoptSimplifier } from 'meshoptimizer';
import type { Field } from '../field/field.ts';
import type { Fibres } from '../mesh/fibres.ts';
import { normalsOfField, normalsOfTriangles } from '../mesh/normals.ts';
import { simplify } from '../mesh/simplify.ts';
import { smoothMesh } from '../mesh/smooth.ts';
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

/** How far a simplified surface may lie from the meshed one, mm, where the recipe does not say. */
const SIMPLIFY_MM = 0.15;

/** Meshes one structure of the assembly; the simplifier must be ready. */
export function compileStructure(assembly: Assembly, recipe: StructureRecipe): CompiledMesh {
  const clear = (mended: Field) => assembly.clear(recipe.id, mended);
  const { field, mesh: fine } = meshAsDeclared(assembly.resolved(recipe.id), recipe, clear);
  if (fine.indices.length === 0) throw new Error(`${recipe.id}: its shape is empty`);
  const { smoothRounds = 0, simplifyMm = SIMPLIFY_MM } = recipe;
  const mesh = simplify(smoothMesh(fine, smoothRounds), { maxErrorMm: simplifyMm, simplifier: MeshoptSimplifier });
  // A smoothed mesh is no longer the surface of its field, whose gradient would draw the ripples again.
  const normals = smoothRounds > 0 ? normalsOfTriangles(mesh) : normalsOfField(mesh, field);
  return { ...mesh, normals, fibres: fibresOf(recipe, mesh, assembly.raw) };
}
