import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import { readGlb } from '#src/compiler/gltf/read-glb.ts';
import { loadContent } from '#src/content/load.ts';
import { relationGraph } from '#src/content/relations/build-graph.ts';
import type { RelationEdge } from '#src/relations/graph.ts';

const ROOT = join(import.meta.dirname, '../..');
const ATLAS_DIR = join(ROOT, 'models/atlas');
const atlas = parseAtlas(JSON.parse(readFileSync(join(ATLAS_DIR, 'atlas.json'), 'utf8')));
const places = landmarkPlaces(atlas);

/** From a place to the nerve in it, or the sac that its root leaves, and to what presses on it: a disc, a bone beside a gap. */
const NERVE_WITHIN_MM = 14;
const OTHER_WITHIN_MM = 32;

/** Corners of the triangles by base id, right side, mm. */
const shapes = new Map<string, Float64Array>();
let edges: readonly RelationEdge[] = [];
beforeAll(async () => {
  const files = readdirSync(ATLAS_DIR).filter((name) => name.endsWith('.glb') && name !== 'skin.glb');
  for (const name of files) {
    for (const node of await readGlb(readFileSync(join(ATLAS_DIR, name)), name)) {
      if (!node.name.endsWith('-left')) shapes.set(baseIdOf(node.name), Float64Array.from(node.mesh.positions));
    }
  }
  const { edges: all } = relationGraph(await loadContent(join(ROOT, 'content')));
  edges = all.filter(({ kind }) => kind === 'pinches' || kind === 'meets');
});

function distanceMm(key: string, [x, y, z]: Vec3): number | null {
  const shape = shapes.get(key.slice(key.indexOf('/') + 1));
  if (!shape) return null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < shape.length; i += 3) {
    least = Math.min(least, Math.hypot((shape[i] ?? 0) - x, (shape[i + 1] ?? 0) - y, (shape[i + 2] ?? 0) - z));
  }
  return least;
}

/** Places where the nerve, or what presses on it, is too far away; roots above the model are not drawn. */
function astray(all: readonly RelationEdge[]): string[] {
  return all.flatMap(({ from, kind, to, at }) => {
    const place = at && placePoint(at, 'right', places);
    if (!place) return [`${from} ${kind} ${to}: no place`];
    const toNerve = distanceMm(to, place);
    const toOther = distanceMm(from, place);
    const far = (toNerve ?? 0) > NERVE_WITHIN_MM || (toOther ?? Number.POSITIVE_INFINITY) > OTHER_WITHIN_MM;
    return far ? [`${from} ${kind} ${to}: ${toNerve?.toFixed(0)} and ${toOther?.toFixed(0)} mm away`] : [];
  });
}

describe('the places where nerves are squeezed', () => {
  it('lie on the nerve or root and beside what squeezes it', () => {
    expect(edges.length).toBeGreaterThan(30);
    expect(astray(edges)).toEqual([]);
  });

  it('are found out when they are moved', () => {
    const moved = edges.map((edge) => {
      const at: SkinPoint | undefined = edge.at && {
        ...edge.at,
        shift: { ...edge.at.shift, upCm: edge.at.shift.upCm + 8 },
      };
      return { ...edge, ...(at ? { at } : {}) };
    });
    const drawn = edges.filter(({ to }) => shapes.has(to.slice(to.indexOf('/') + 1)));
    expect(astray(moved).length).toBeGreaterThan(drawn.length * 0.8);
  });
});
