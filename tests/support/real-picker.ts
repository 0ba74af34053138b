import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { type Atlas, parseAtlas } from '#src/anatomy/atlas.ts';
import { readGlb } from '#src/render/glb.ts';
import { mergeFile } from '#src/render/merge.ts';
import { Picker } from '#src/render/picking.ts';

const FOLDER = join(import.meta.dirname, '../../models/atlas');

/** The committed atlas, ready to be asked what a ray meets. */
export async function realPicker(): Promise<{ readonly atlas: Atlas; readonly picker: Picker }> {
  const atlas = parseAtlas(JSON.parse(await readFile(join(FOLDER, 'atlas.json'), 'utf8')));
  const picker = new Picker(atlas.structures.length);
  for (const { name } of atlas.files) {
    const glb = await readGlb(new Uint8Array(await readFile(join(FOLDER, name))), name, MeshoptDecoder);
    picker.add(mergeFile(glb, name, atlas.structures).shapes);
  }
  return { atlas, picker };
}
