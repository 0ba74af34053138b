import { MeshoptDecoder } from 'meshoptimizer';
import { Ray } from 'three';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { readGlb } from '#src/render/glb.ts';
import { mergeFile } from '#src/render/merge.ts';
import { Picker } from '#src/render/picking.ts';
import { type RayNumbers, type TimedPick, timePick } from './timing.ts';

/** The picker of the page on the whole atlas, without the page around it. */
export interface Picking {
  readonly ready: Promise<(rays: readonly RayNumbers[]) => TimedPick[]>;
}

declare global {
  interface Window {
    picking: Picking;
  }
}

async function load(): Promise<(rays: readonly RayNumbers[]) => TimedPick[]> {
  const response = await fetch('atlas/atlas.json');
  const atlas = parseAtlas(await response.json());
  const picker = new Picker(atlas.structures.length);
  for (const { name } of atlas.files) {
    const file = await fetch(`atlas/${name}`);
    const glb = await readGlb(new Uint8Array(await file.arrayBuffer()), name, MeshoptDecoder);
    picker.add(mergeFile(glb, name, atlas.structures).shapes);
  }
  picker.setPickable(() => true);
  while (picker.buildNext());
  return (rays) =>
    rays.map(([ox, oy, oz, dx, dy, dz]) => {
      const ray = new Ray();
      ray.origin.set(ox, oy, oz);
      ray.direction.set(dx, dy, dz);
      return timePick(() => {
        const hit = picker.pick(ray);
        return hit ? (atlas.structures[hit.structure]?.id ?? null) : null;
      });
    });
}

window.picking = { ready: load() };
