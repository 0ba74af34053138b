import { writeFile } from 'node:fs/promises';
import { RECIPES } from '#models/index.ts';
import { baseIdOf, sidedId } from '#src/anatomy/ids.ts';
import { checkIdsPresent } from '../check/ids-present.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { boundsOf } from '../mesh/mesh-bounds.ts';
import { type Assembly, createAssembly } from './assembly.ts';
import { ATLAS_DIR, type CompiledAtlas, loadCompiledAtlas, writeAtlasJson } from './atlas-files.ts';
import { sidesOf } from './describe-atlas.ts';
import { FIDELITY_PATH, type FidelityFile, fidelityOf, loadFidelity } from './fidelity-file.ts';
import { measureOverlaps, type PairOverlap } from './measure-overlaps.ts';
import { measureRebuild } from './measure-rebuild.ts';
import { type Measured, measureStructure } from './measure-structure.ts';
import { loadManifest, loadReference, type Manifest } from './reference-files.ts';
import { loadShapes, tableBytes } from './shape-files.ts';
import { formatMm, textTable } from './text-table.ts';
import { type Evidence, judge, type Verdict } from './verdicts.ts';

export interface ReportArguments {
  readonly reference?: string | undefined;
  readonly check?: boolean | undefined;
}

/** The command: measures the committed atlas; `check` judges every bar, else the figures are kept for the next compile. */
export async function runReport({ reference, check = false }: ReportArguments): Promise<number> {
  const manifest = await loadManifest(reference);
  const shapes = await loadShapes(RECIPES);
  const compiled = await loadCompiledAtlas(ATLAS_DIR);
  const assembly = createAssembly(RECIPES, shapes);
  const measured = await measureAll(assembly, compiled, manifest);
  const overlaps = overlapsOf(assembly, compiled);
  printStructures(measured);
  printOverlaps(overlaps);
  const totals = await totalsOf(compiled);
  console.log(
    `\n${totals.triangles} triangles stored, ${totals.brotliBytes} bytes with Brotli, ${totals.tableBytes} bytes of tables`,
  );
  if (!check) {
    const file = await writeFidelity(measured);
    // The figures are all that a compile would change.
    const structures = compiled.atlas.structures.map((one) => ({
      ...one,
      fidelity: fidelityOf(baseIdOf(one.id), shapes, file),
    }));
    await writeAtlasJson(ATLAS_DIR, { ...compiled.atlas, structures });
    console.log(`${FIDELITY_PATH} and ${ATLAS_DIR}/atlas.json carry the measured figures`);
    return 0;
  }
  const verdicts = judge({
    measured,
    overlaps,
    totals,
    shapes,
    missing: missingIds(compiled),
    committed: await loadFidelity(),
    rebuild: await measureRebuild(ATLAS_DIR),
  });
  return printVerdicts(verdicts);
}

async function measureAll(assembly: Assembly, compiled: CompiledAtlas, manifest: Manifest): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const [index, recipe] of RECIPES.entries()) {
    console.error(`measuring ${index + 1}/${RECIPES.length} ${recipe.id}`);
    const reference = recipe.shape.kind === 'fitted' ? (await loadReference(recipe, manifest)).solid : null;
    results.push(measureStructure(assembly, recipe, meshOf(compiled, recipe.id), reference));
  }
  return results;
}

function meshOf({ meshes }: CompiledAtlas, id: string): Mesh {
  const mesh = meshes.get(id) ?? meshes.get(sidedId(id, 'right'));
  if (!mesh) throw new Error(`${ATLAS_DIR}/atlas.json: field structures: ${id} is missing; compile the atlas again`);
  return mesh;
}

function overlapsOf(assembly: Assembly, compiled: CompiledAtlas): PairOverlap[] {
  const bodies = RECIPES.map((recipe) => {
    const mesh = meshOf(compiled, recipe.id);
    return { recipe, mesh, field: assembly.resolved(recipe.id), bounds: boundsOf(mesh.positions) };
  });
  let shown = 0;
  return measureOverlaps(bodies, (done, total) => {
    const tenths = Math.floor((10 * done) / total);
    if (tenths > shown) console.error(`overlaps of ${done}/${total} pairs`);
    shown = tenths;
  });
}

function missingIds({ atlas }: CompiledAtlas): readonly string[] {
  const wanted = RECIPES.flatMap((recipe) => sidesOf(recipe).map((side) => sidedId(recipe.id, side)));
  return checkIdsPresent(
    wanted,
    atlas.structures.map(({ id }) => id),
  );
}

async function totalsOf(compiled: CompiledAtlas): Promise<Evidence['totals']> {
  const stored = RECIPES.map(({ id }) => meshOf(compiled, id).indices.length / 3);
  return {
    triangles: stored.reduce((sum, count) => sum + count, 0),
    brotliBytes: compiled.brotliBytes,
    tableBytes: await tableBytes(RECIPES),
  };
}

function printStructures(measured: readonly Measured[]): void {
  const rows = measured.map(({ recipe, whole, free, topology, triangles }) => {
    const { genus, pieces } = recipe.topology;
    const declared = typeof genus === 'number' ? genus : `>=${genus.atLeast}`;
    const figures = whole ? [whole.meanMm, whole.p95Mm, whole.maxMm].map(formatMm) : ['-', '-', '-'];
    const outside = free ? [free.meanMm, free.p95Mm].map(formatMm) : ['', ''];
    const shape = [
      `${topology.genus} (${declared})`,
      `${topology.pieces} (${typeof pieces === 'number' ? pieces : `>=${pieces.atLeast}`})`,
      String(triangles),
    ];
    return [recipe.id, ...figures, ...outside, ...shape];
  });
  const header = ['structure', 'mean', 'p95', 'max', 'mean*', 'p95*', 'genus', 'pieces', 'triangles'];
  console.log(
    `${textTable(header, rows)}\nmm; * without what a muscle may not follow into bones, and without hollows that the reference has solid`,
  );
}

function printOverlaps(overlaps: readonly PairOverlap[]): void {
  const rows = overlaps
    .filter(({ depthMm }) => depthMm > 0)
    .map(({ a, b, mirrored, depthMm }) => [a.id, `${b.id}${mirrored ? ' (other side)' : ''}`, formatMm(depthMm)]);
  console.log(`\n${textTable(['deepest overlap of', 'and', 'mm'], rows)}`);
  console.log(`${overlaps.length} pairs touch by their boxes, ${overlaps.length - rows.length} of them do not overlap`);
}

async function writeFidelity(measured: readonly Measured[]): Promise<FidelityFile> {
  const round = (mm: number) => Math.round(mm * 1000) / 1000;
  const entries = measured.flatMap(({ recipe, whole }) =>
    whole ? [[recipe.id, { meanMm: round(whole.meanMm), p95Mm: round(whole.p95Mm), maxMm: round(whole.maxMm) }]] : [],
  );
  const file = Object.fromEntries(entries) as FidelityFile;
  const lines = Object.entries(file).map(
    ([id, { meanMm, p95Mm, maxMm }]) =>
      `  ${JSON.stringify(id)}: { "meanMm": ${meanMm}, "p95Mm": ${p95Mm}, "maxMm": ${maxMm} }`,
  );
  await writeFile(FIDELITY_PATH, `{\n${lines.join(',\n')}\n}\n`);
  return file;
}

function printVerdicts(verdicts: readonly Verdict[]): number {
  console.log('');
  for (const { passed, what } of verdicts) console.log(`${passed ? 'pass' : 'FAIL'}  ${what}`);
  const failed = verdicts.filter(({ passed }) => !passed).length;
  console.log(`${verdicts.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
