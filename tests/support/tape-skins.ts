import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { LandmarkPlaces } from '#src/anatomy/skin-point.ts';
import { readContent } from '#src/content/load.ts';
import type { TapingRecord } from '#src/content/records.ts';
import { readGlb } from '#src/render/glb.ts';
import { mergeFile } from '#src/render/merge.ts';
import { createSkinSurface, type SkinSurface } from '#src/render/tape/skin-surface.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A closed body turned about the y axis: rings of points, and a pole at each end. @param outline radius and y, upwards */
export function turnedSkin(
  outline: readonly (readonly [radiusMm: number, yMm: number])[],
  sectors: number,
): SkinSurface {
  const positions: number[] = [];
  const indices: number[] = [];
  const rings = outline.slice(1, -1);
  for (const [radius, y] of rings) {
    for (let i = 0; i < sectors; i++) {
      const turn = (2 * Math.PI * i) / sectors;
      positions.push(radius * Math.sin(turn), y, radius * Math.cos(turn));
    }
  }
  const bottom = rings.length * sectors;
  positions.push(0, outline[0]![1], 0, 0, outline.at(-1)![1], 0);
  for (let i = 0; i < sectors; i++) {
    const next = (i + 1) % sectors;
    for (let r = 0; r + 1 < rings.length; r++) {
      const [a, b, c, d] = [r * sectors + i, r * sectors + next, (r + 1) * sectors + i, (r + 1) * sectors + next];
      indices.push(a, b, d, a, d, c);
    }
    const top = (rings.length - 1) * sectors;
    indices.push(bottom, next, i, bottom + 1, top + i, top + next);
  }
  return createSkinSurface(Float32Array.from(positions), Uint32Array.from(indices));
}

export function cylinderSkin(radiusMm: number, heightMm: number): SkinSurface {
  const rings = Array.from({ length: 41 }, (_, i): [number, number] => [radiusMm, (i / 40 - 0.5) * heightMm]);
  return turnedSkin([[0, -heightMm / 2], ...rings, [0, heightMm / 2]], 120);
}

export function sphereSkin(radiusMm: number): SkinSurface {
  const outline = Array.from({ length: 61 }, (_, i): [number, number] => {
    const angle = (Math.PI * i) / 60;
    return [radiusMm * Math.sin(angle), -radiusMm * Math.cos(angle)];
  });
  return turnedSkin(outline, 120);
}

export interface RealBody {
  readonly surface: SkinSurface;
  readonly places: LandmarkPlaces;
  readonly tapings: readonly TapingRecord[];
}

/** The compiled skin, the landmarks of the atlas and every taping of the content. */
export async function realBody(): Promise<RealBody> {
  const folder = join(ROOT, 'models/atlas');
  const atlas = parseAtlas(JSON.parse(await readFile(join(folder, 'atlas.json'), 'utf8')));
  const bytes = new Uint8Array(await readFile(join(folder, 'skin.glb')));
  const { shapes } = mergeFile(await readGlb(bytes, 'skin.glb', MeshoptDecoder), 'skin.glb', atlas.structures);
  const shape = shapes[0]!;
  const { content } = await readContent(join(ROOT, 'content'));
  return {
    surface: createSkinSurface(
      shape.positions.map((metres) => metres * 1000),
      shape.indices,
    ),
    places: landmarkPlaces(atlas),
    tapings: content.records.flatMap(({ record }) => (record.kind === 'taping' ? [record] : [])),
  };
}
