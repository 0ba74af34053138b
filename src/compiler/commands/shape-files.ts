import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseShapeTable, type ShapeTable } from '#src/anatomy/shape-table.ts';
import type { StructureRecipe } from '../recipe.ts';

/** Where the fitted tables lie, from the root of the project. */
export const SHAPES_DIR = join('models', 'shapes');

/** Reads and checks the table of every fitted recipe; an error names the file, the field and the reason. */
export async function loadShapes(
  recipes: readonly StructureRecipe[],
  dir = SHAPES_DIR,
): Promise<ReadonlyMap<string, ShapeTable>> {
  const fitted = recipes.filter(({ shape }) => shape.kind === 'fitted');
  const tables = await Promise.all(fitted.map(({ id }) => loadShape(id, dir)));
  return new Map(tables.map((table) => [table.id, table]));
}

async function loadShape(id: string, dir: string): Promise<ShapeTable> {
  const path = join(dir, `${id}.json`);
  const table = parseShapeTable(await readJson(path), path);
  if (table.id !== id) throw new Error(`${path}: field id: is "${table.id}", but the file is named ${id}`);
  return table;
}

/** Reads a JSON file; an error names the file and says whether it is missing or malformed. */
export async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new Error(`${path}: cannot be read: there is no such file`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Size of all fitted tables together. */
export async function tableBytes(recipes: readonly StructureRecipe[], dir = SHAPES_DIR): Promise<number> {
  const fitted = recipes.filter(({ shape }) => shape.kind === 'fitted');
  const sizes = await Promise.all(fitted.map(async ({ id }) => (await stat(join(dir, `${id}.json`))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
