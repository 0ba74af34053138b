import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readReferenceMesh } from '../fit/reference-mesh.ts';
import { prepareReference, type ReferenceSolid } from '../fit/reference-solid.ts';
import type { StructureRecipe } from '../recipe.ts';
import { readJson } from './shape-files.ts';

const manifestFile = z.object({
  structures: z.array(z.object({ id: z.string(), file: z.string(), source: z.string() })),
});

/** A folder of reference meshes and what its manifest lists. */
export interface Manifest {
  readonly dir: string;
  readonly structures: z.infer<typeof manifestFile>['structures'];
}

/** Reads `manifest.json` of a folder of reference meshes. */
export async function loadManifest(dir: string | undefined): Promise<Manifest> {
  if (!dir) throw new Error('--reference DIR is missing: the folder with the reference meshes and their manifest.json');
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new Error(`--reference ${dir}: there is no such folder`);
  const path = join(dir, 'manifest.json');
  const result = z.safeParse(manifestFile, await readJson(path));
  if (result.success) return { dir, structures: result.data.structures };
  const issue = result.error.issues[0];
  throw new Error(`${path}: field ${issue?.path.join('.') || '(root)'}: ${issue?.message ?? 'malformed'}`);
}

/** The reference of a fitted recipe, made ready to measure against, and the key of its source. */
export async function loadReference(
  recipe: StructureRecipe,
  { dir, structures }: Manifest,
): Promise<{ readonly solid: ReferenceSolid; readonly source: string }> {
  if (recipe.shape.kind !== 'fitted') throw new Error(`${recipe.id} is authored and has no reference`);
  const { reference, cuts } = recipe.shape;
  const entry = structures.find(({ id }) => id === reference);
  if (!entry) throw new Error(`${join(dir, 'manifest.json')}: field structures: lists no "${reference}"`);
  const path = join(dir, entry.file);
  if (!existsSync(path)) throw new Error(`${path}: there is no such file, though manifest.json lists it`);
  const mesh = await readReferenceMesh(await readFile(path), path);
  try {
    return { solid: prepareReference(mesh, cuts), source: entry.source };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
