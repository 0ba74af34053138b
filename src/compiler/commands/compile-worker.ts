import { parentPort } from 'node:worker_threads';
import { MeshoptSimplifier } from 'meshoptimizer';
import { RECIPES } from '#models/index.ts';
import { createAssembly } from './assembly.ts';
import { compileStructure } from './compile-structure.ts';
import { loadShapes } from './shape-files.ts';

/** A thread of the compile: gets the id of a structure, answers with its mesh. */
const MS_PER_SECOND = 1000;
await MeshoptSimplifier.ready;
const assembly = loadShapes(RECIPES).then((shapes) => createAssembly(RECIPES, shapes));

parentPort?.on('message', ({ index, job: id }: { index: number; job: string }) => {
  const start = performance.now();
  assembly
    .then((fields) => {
      const recipe = fields.recipe(id);
      const result = compileStructure(fields, recipe);
      parentPort?.postMessage({ index, result, seconds: (performance.now() - start) / MS_PER_SECOND });
    })
    .catch((error: unknown) => {
      parentPort?.postMessage({ index, error: error instanceof Error ? error.message : String(error) });
    });
});
