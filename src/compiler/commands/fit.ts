import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECIPES } from '#models/index.ts';
import { carveReference } from '../fit/carve-reference.ts';
import { fitStructure } from '../fit/fit-structure.ts';
import { formatShapeTable } from '../fit/format-table.ts';
import type { StructureRecipe } from '../recipe.ts';
import { loadManifest, loadReference, type Manifest } from './reference-files.ts';
import { SHAPES_DIR } from './shape-files.ts';
import { formatMm } from './text-table.ts';

export interface FitArguments {
  readonly ids: readonly string[];
  readonly all?: boolean | undefined;
  readonly reference?: string | undefined;
}

/** One seed for all: the same reference and recipe give the same table. */
const SEED = 1;

/** The command: fits the tables of the named structures, or of all, and writes each as soon as it is done. */
export async function runFit({ ids, all = false, reference }: FitArguments): Promise<number> {
  const recipes = chooseRecipes(ids, all);
  const manifest = await loadManifest(reference);
  await mkdir(SHAPES_DIR, { recursive: true });
  for (const [index, recipe] of recipes.entries()) {
    const count = `[${index + 1}/${recipes.length}] ${recipe.id}`;
    await fitOne(recipe, manifest, count);
  }
  return 0;
}

/** The recipes named on the command line; every id must be one of a fitted structure. */
export function chooseRecipes(ids: readonly string[], all: boolean): readonly StructureRecipe[] {
  const fitted = RECIPES.filter(({ shape }) => shape.kind === 'fitted');
  if (all) {
    if (ids.length > 0) throw new Error('give ids or --all, not both');
    return fitted;
  }
  if (ids.length === 0) throw new Error('give the ids of the structures to fit, or --all');
  return ids.map((id) => {
    const recipe = RECIPES.find((candidate) => candidate.id === id);
    if (!recipe) throw new Error(`unknown id "${id}": a base id of the registry is wanted, such as ${fitted[0]?.id}`);
    if (recipe.shape.kind !== 'fitted') throw new Error(`${id} is authored, not fitted`);
    return recipe;
  });
}

async function fitOne(recipe: StructureRecipe, manifest: Manifest, label: string): Promise<void> {
  if (recipe.shape.kind !== 'fitted') return;
  const { maxEllipsoids, blendMm, scaleMm, leastThicknessMm, hollow } = recipe.shape;
  const start = performance.now();
  const { solid, source } = await loadReference(recipe, manifest);
  const { table, quality } = fitStructure(hollow ? carveReference(solid, hollow) : solid, {
    id: recipe.id,
    source,
    seed: SEED,
    maxEllipsoids,
    blendMm,
    topology: recipe.topology,
    cellMm: recipe.cellMm,
    ...(scaleMm !== undefined && { scaleMm }),
    ...(leastThicknessMm !== undefined && { leastThicknessMm }),
    onProgress: (share, what) => console.log(`${label}  ${String(Math.round(100 * share)).padStart(3)} %  ${what}`),
  });
  const path = join(SHAPES_DIR, `${recipe.id}.json`);
  const text = formatShapeTable(table);
  const unchanged = existsSync(path) && (await readFile(path, 'utf8')) === text;
  await writeFile(path, text);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${label}  ${unchanged ? 'unchanged' : 'written'}  ${table.ellipsoids.length} ellipsoids, mean ${formatMm(quality.meanMm)} mm, ` +
      `p95 ${formatMm(quality.p95Mm)} mm, genus ${quality.genus}, ${quality.pieces} pieces, ${seconds} s`,
  );
}
