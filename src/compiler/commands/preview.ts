import { writeFile } from 'node:fs/promises';
import { MeshoptSimplifier } from 'meshoptimizer';
import { PNG } from 'pngjs';
import { RECIPES } from '#models/index.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { System } from '#src/anatomy/ids.ts';
import { type DrawnMesh, drawMeshes } from '../draw/draw-meshes.ts';
import { boundsOf } from '../mesh/mesh-bounds.ts';
import { createAssembly } from './assembly.ts';
import { ATLAS_DIR, loadCompiledAtlas } from './atlas-files.ts';
import { compileStructure } from './compile-structure.ts';
import { loadShapes } from './shape-files.ts';

export interface PreviewArguments {
  /** Base ids of the structures to compile: the right or midline ones. */
  readonly ids: readonly string[];
  /** Ids of structures drawn beside them as they are in the compiled atlas, with commas between. */
  readonly with?: string | undefined;
  readonly view?: string | undefined;
  /** Middle of the picture, `x,y,z` in mm. Default: the middle of what is compiled. */
  readonly near?: string | undefined;
  /** Height and width of the picture, mm. Default: what holds all that is compiled. */
  readonly span?: string | undefined;
  readonly out?: string | undefined;
}

/** To the eye: behind is -z, the right side of the body is -x. */
const VIEWS: Readonly<Record<string, Vec3>> = {
  back: [0, 0, -1],
  front: [0, 0, 1],
  right: [-1, 0, 0],
  left: [1, 0, 0],
  top: [0, 1, 0],
  bottom: [0, -1, 0],
  'back-right': [-1, 0.3, -1],
  'back-left': [1, 0.3, -1],
  'front-right': [-1, 0.3, 1],
  'front-left': [1, 0.3, 1],
};
const COLOURS: Readonly<Record<System, Vec3>> = {
  bone: [0.93, 0.88, 0.76],
  joint: [0.62, 0.76, 0.84],
  ligament: [0.85, 0.9, 0.82],
  muscle: [0.75, 0.36, 0.32],
  nerve: [0.95, 0.76, 0.25],
  fascia: [0.88, 0.84, 0.92],
  skin: [0.88, 0.72, 0.64],
};
const SIZE = 900;
const MARGIN = 1.15;

/** The command: compiles a few structures and draws them with their neighbours. */
export async function runPreview(options: PreviewArguments): Promise<number> {
  const { ids, view = 'back', out = 'preview.png' } = options;
  const toEye = VIEWS[view];
  if (!toEye) throw new Error(`--view ${view}: one of ${Object.keys(VIEWS).join(', ')} is wanted`);
  if (ids.length === 0) throw new Error('give the base ids of the structures to draw');
  const made = await compileSome(ids);
  const beside = await neighbours(options.with?.split(',') ?? []);
  const boxes = made.map(({ mesh }) => boundsOf(mesh.positions));
  const low = [0, 1, 2].map((k) => Math.min(...boxes.map(({ min }) => min[k] as number)));
  const high = [0, 1, 2].map((k) => Math.max(...boxes.map(({ max }) => max[k] as number)));
  const middle = low.map((mm, k) => (mm + (high[k] as number)) / 2) as unknown as Vec3;
  const centre = options.near ? readPoint(options.near) : middle;
  const widest = Math.max(...low.map((mm, k) => (high[k] as number) - mm));
  const spanMm = options.span ? readMm(options.span) : widest * MARGIN;
  const { data } = drawMeshes([...beside, ...made], { toEye, centre, spanMm }, SIZE);
  const png = new PNG({ width: SIZE, height: SIZE });
  png.data.set(data);
  await writeFile(out, PNG.sync.write(png));
  console.log(`${out}: from ${view}, ${spanMm.toFixed(0)} mm across, round ${centre.map((mm) => mm.toFixed(0))}`);
  return 0;
}

async function compileSome(ids: readonly string[]): Promise<DrawnMesh[]> {
  await MeshoptSimplifier.ready;
  const assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
  return ids.map((id) => {
    const start = performance.now();
    const recipe = assembly.recipe(id);
    const mesh = compileStructure(assembly, recipe);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${id}: ${mesh.indices.length / 3} triangles, ${seconds} s`);
    return { mesh, colour: COLOURS[recipe.system] };
  });
}

async function neighbours(ids: readonly string[]): Promise<DrawnMesh[]> {
  if (ids.length === 0) return [];
  const { atlas, meshes } = await loadCompiledAtlas(ATLAS_DIR);
  return ids.map((id) => {
    const structure = atlas.structures.find((candidate) => candidate.id === id);
    const mesh = meshes.get(id);
    if (!structure || !mesh) throw new Error(`--with ${id}: the compiled atlas has no such structure`);
    return { mesh, colour: COLOURS[structure.system] };
  });
}

function readPoint(text: string): Vec3 {
  const numbers = text.split(',').map(Number);
  const [x, y, z] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || z === undefined || numbers.some(Number.isNaN))
    throw new Error(`--near ${text}: three numbers with commas between are wanted, such as -60,40,-80`);
  return [x, y, z];
}

function readMm(text: string): number {
  const mm = Number(text);
  if (!(mm > 0)) throw new Error(`--span ${text}: a length in mm is wanted`);
  return mm;
}
