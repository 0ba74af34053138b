import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Atlas, parseAtlas } from '#src/anatomy/atlas.ts';
import { type GlbNode, readGlb } from '../gltf/read-glb.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { readJson } from './shape-files.ts';

/** Where the compiled atlas lies, from the root of the project. */
export const ATLAS_DIR = join('models', 'atlas');

/** Writes `atlas.json`, always in the same way. */
export async function writeAtlasJson(dir: string, atlas: Atlas): Promise<void> {
  await writeFile(join(dir, 'atlas.json'), `${JSON.stringify(atlas)}\n`);
}

/** The atlas as it lies on disk. */
export interface CompiledAtlas {
  readonly atlas: Atlas;
  /** Meshes of the nodes by structure id; mm, model frame, the left ones mirrored. */
  readonly meshes: ReadonlyMap<string, Mesh>;
  /** All GLB files and `atlas.json`, each compressed with Brotli at its best. */
  readonly brotliBytes: number;
}

/** Reads `atlas.json` and every GLB it lists; an error names the file and what is wrong with it. */
export async function loadCompiledAtlas(dir: string): Promise<CompiledAtlas> {
  const jsonPath = join(dir, 'atlas.json');
  const atlas = readAtlas(await readJson(jsonPath), dir);
  const nodes = new Map<string, Map<string, GlbNode>>();
  let brotliBytes = brotliSize(await readFile(jsonPath));
  for (const { name } of atlas.files) {
    const path = join(dir, name);
    if (!existsSync(path)) throw new Error(`${path}: there is no such file, though atlas.json lists it`);
    const bytes = await readFile(path);
    brotliBytes += brotliSize(bytes);
    nodes.set(name, new Map((await readGlb(bytes, path)).map((node) => [node.name, node])));
  }
  const meshes = new Map<string, Mesh>();
  for (const { id, file, node } of atlas.structures) {
    const found = nodes.get(file)?.get(node);
    if (!found) throw new Error(`${join(dir, file)}: has no node "${node}", though atlas.json places ${id} there`);
    meshes.set(id, found.mesh);
  }
  return { atlas, meshes, brotliBytes };
}

function readAtlas(value: unknown, dir: string): Atlas {
  try {
    return parseAtlas(value);
  } catch (error) {
    throw new Error(`${dir}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function brotliSize(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(bytes, { params }).byteLength;
}
