import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasStructure } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { Neighbours } from '#src/anatomy/neighbours.ts';
import { type Body, bodyOf } from '../neighbours/body.ts';
import { lookAround, SKIN } from '../neighbours/look-around.ts';
import { nameNeighbours } from '../neighbours/name-neighbours.ts';
import { ATLAS_DIR, type CompiledAtlas, loadCompiledAtlas } from './atlas-files.ts';

/** Who lies over, under and beside whom in a compiled atlas; the right and the midline structures stand for all. */
export function measureNeighbours({ atlas, meshes }: CompiledAtlas): Neighbours {
  const skin = meshes.get(SKIN);
  if (!skin) throw new Error(`${ATLAS_DIR}/atlas.json: field structures: ${SKIN} is missing; compile the atlas again`);
  return nameNeighbours(lookAround(atlas.structures.flatMap(toBody), skin));

  function toBody({ id, side }: AtlasStructure): Body[] {
    const mesh = meshes.get(id);
    return !mesh || side === 'left' || id === SKIN ? [] : [bodyOf(baseIdOf(id), mesh, side !== 'right')];
  }
}

/** Measures a compiled atlas and writes `neighbours.json` beside it, always in the same way. */
export async function writeNeighbours(dir: string): Promise<void> {
  const neighbours = measureNeighbours(await loadCompiledAtlas(dir));
  const rows = Object.entries(neighbours).map(([id, lists]) => `${JSON.stringify(id)}:${JSON.stringify(lists)}`);
  await writeFile(join(dir, 'neighbours.json'), `{\n${rows.join(',\n')}\n}\n`);
}

/** The command: measures the committed atlas anew, without a compile. */
export async function runNeighbours(): Promise<number> {
  await writeNeighbours(ATLAS_DIR);
  console.log(`${ATLAS_DIR}/neighbours.json carries the measured neighbours`);
  return 0;
}
