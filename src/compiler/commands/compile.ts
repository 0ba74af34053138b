import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeshoptEncoder } from 'meshoptimizer';
import { RECIPES } from '#models/index.ts';
import type { Atlas, AtlasFile } from '#src/anatomy/atlas.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { sidedId } from '#src/anatomy/ids.ts';
import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import type { ShadedMesh } from '../gltf/shaded-mesh.ts';
import { writeGlb } from '../gltf/write-glb.ts';
import { boundsOfPoints } from '../math/bounds.ts';
import { boundsOf } from '../mesh/mesh-bounds.ts';
import { bakeOpenness } from '../mesh/occlusion.ts';
import type { StructureRecipe } from '../recipe.ts';
import { ATLAS_DIR, writeAtlasJson } from './atlas-files.ts';
import { CHUNKS, chunkOf } from './chunks.ts';
import type { CompiledMesh } from './compile-structure.ts';
import { describeAtlas } from './describe-atlas.ts';
import { fidelityOf, loadFidelity } from './fidelity-file.ts';
import { writeNeighbours } from './neighbours.ts';
import { loadShapes } from './shape-files.ts';
import { runJobs } from './worker-pool.ts';

const THREADS = 2;

/** One step of the compile: `done` of `total` structures, and what took how long. */
export interface CompileProgress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
  readonly seconds: number;
}

/** Compiles every recipe and writes GLB files, `atlas.json` and `neighbours.json` into a folder; the same bytes for the same recipes. */
export async function compileAtlas(outDir: string, onProgress: (step: CompileProgress) => void): Promise<Atlas> {
  const [shapes, fidelity] = await Promise.all([loadShapes(RECIPES), loadFidelity()]);
  const meshes = await meshAll(RECIPES, shapes, onProgress);
  const shaded = timed('ambient occlusion', onProgress, () => shade(RECIPES, meshes));
  await mkdir(outDir, { recursive: true });
  const files = await writeChunks(outDir, shaded);
  const facts = RECIPES.map((recipe, index) => ({
    recipe,
    triangles: (shaded[index] as ShadedMesh).indices.length / 3,
    bounds: boundsOf((shaded[index] as ShadedMesh).positions),
    fidelity: fidelityOf(recipe.id, shapes, fidelity),
  }));
  const atlas = describeAtlas(facts, files);
  await writeAtlasJson(outDir, atlas);
  const start = performance.now();
  await writeNeighbours(outDir);
  const seconds = (performance.now() - start) / 1000;
  onProgress({ done: RECIPES.length, total: RECIPES.length, what: 'neighbours', seconds });
  return atlas;
}

/** The command: compiles with a progress display. */
export async function runCompile({ out = ATLAS_DIR }: { readonly out?: string }): Promise<number> {
  const start = performance.now();
  const elapsed = () => ((performance.now() - start) / 1000).toFixed(1);
  const atlas = await compileAtlas(out, ({ done, total, what, seconds }) => {
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    console.log(
      `[${count}] ${what.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s   ${elapsed().padStart(6)} s so far`,
    );
  });
  const bytes = atlas.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `${out}: ${atlas.structures.length} structures in ${atlas.files.length} files, ${bytes} bytes, ${elapsed()} s`,
  );
  return 0;
}

/** Heavier structures first, so that no thread is left with a long one at the end; the result keeps the given order. */
async function meshAll(
  recipes: readonly StructureRecipe[],
  shapes: ReadonlyMap<string, ShapeTable>,
  onProgress: (step: CompileProgress) => void,
): Promise<CompiledMesh[]> {
  const total = recipes.length;
  let done = 0;
  const ids = recipes.map(({ id }) => id);
  const work = (recipe: StructureRecipe) => cellsAcross(recipe, shapes.get(recipe.id));
  const order = recipes.toSorted((a, b) => work(b) - work(a)).map(({ id }) => id);
  const meshes = await runJobs<string, CompiledMesh>(
    new URL('./compile-worker.ts', import.meta.url),
    order,
    THREADS,
    ({ index, seconds }) => onProgress({ done: ++done, total, what: order[index] as string, seconds }),
  );
  return ids.map((id) => meshes[order.indexOf(id)] as CompiledMesh);
}

/** Grid cells in the box of a table: what meshing and mending it costs goes with them. */
function cellsAcross({ cellMm }: StructureRecipe, table: ShapeTable | undefined): number {
  const centres = (table?.ellipsoids ?? []).map(([x, y, z]): Vec3 => [x, y, z]);
  const { min, max } = boundsOfPoints(centres);
  return centres.length === 0 ? 0 : min.reduce((cells, low, axis) => (cells * ((max[axis] ?? low) - low)) / cellMm, 1);
}

function shade(recipes: readonly StructureRecipe[], meshes: readonly CompiledMesh[]): ShadedMesh[] {
  const openness = bakeOpenness(
    recipes.map(({ depth, side }, index) => {
      const mesh = meshes[index] as CompiledMesh;
      return { mesh, normals: mesh.normals, depth, mirrored: side === 'right' };
    }),
  );
  return meshes.map((mesh, index) => ({ ...mesh, openness: openness[index] as Float32Array }));
}

async function writeChunks(outDir: string, meshes: readonly ShadedMesh[]): Promise<AtlasFile[]> {
  await MeshoptEncoder.ready;
  const files: AtlasFile[] = [];
  for (const chunk of CHUNKS) {
    const parts = RECIPES.flatMap((recipe, index) => {
      if (chunkOf(recipe) !== chunk) return [];
      const { id, side, system } = recipe;
      const twinId = side === 'right' ? sidedId(id, 'left') : null;
      return [{ id: sidedId(id, side), twinId, system, mesh: meshes[index] as ShadedMesh }];
    });
    const bytes = await writeGlb(parts, MeshoptEncoder);
    await writeFile(join(outDir, chunk.file), bytes);
    files.push({ name: chunk.file, bytes: bytes.byteLength });
  }
  return files;
}

function timed<T>(what: string, onProgress: (step: CompileProgress) => void, run: () => T): T {
  const start = performance.now();
  const result = run();
  onProgress({ done: RECIPES.length, total: RECIPES.length, what, seconds: (performance.now() - start) / 1000 });
  return result;
}
