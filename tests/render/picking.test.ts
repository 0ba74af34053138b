import { BufferAttribute, BufferGeometry, Mesh, MeshBasicMaterial, Ray, Raycaster, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeFile } from '#src/render/merge.ts';
import { Picker } from '#src/render/picking.ts';
import { type BuiltAtlas, buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { mulberry32 } from '#tests/support/random.ts';

const SEED = 20;
const RAYS = 400;

let built: BuiltAtlas;
let picker: Picker;
let meshes: Mesh[];
const indexOf = (id: string) => built.atlas.structures.findIndex((structure) => structure.id === id);

beforeAll(async () => {
  built = await buildEllipsoidAtlas();
  const { structures } = built.atlas;
  picker = new Picker(structures.length);
  meshes = [];
  for (const { file, glb } of await readFiles(built)) {
    const { geometries, shapes } = mergeFile(glb, file, structures);
    picker.add(shapes);
    for (const { positions, indices, ranges } of geometries) {
      for (const { structure, start, count } of ranges) {
        const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3));
        geometry.setIndex(new BufferAttribute(indices.slice(start, start + count), 1));
        const mesh = new Mesh(geometry, new MeshBasicMaterial());
        mesh.name = structures[structure]?.id ?? '';
        meshes.push(mesh);
      }
    }
  }
});

/** What three finds by going through every triangle. */
function slowPick({ origin, direction }: Ray, pickable: (id: string) => boolean) {
  const raycaster = new Raycaster(origin, direction);
  const [first] = raycaster.intersectObjects(meshes.filter(({ name }) => pickable(name)));
  return first ? { id: first.object.name, distanceM: first.distance } : null;
}

/** Rays from all around towards the region. */
function rays(): Ray[] {
  const random = mulberry32(SEED);
  const within = (span: number) => (random() - 0.5) * span;
  return Array.from({ length: RAYS }, () => {
    const origin = new Vector3(within(1), within(1), within(1)).normalize().multiplyScalar(1.5);
    const target = new Vector3(within(0.4), within(0.6), within(0.25));
    return new Ray(origin, target.sub(origin).normalize());
  });
}

describe('Picker', () => {
  it.each([
    ['all but the skin', (id: string) => id !== 'skin'],
    ['all', () => true],
    ['the deep muscles alone', (id: string) => id.startsWith('piriformis')],
  ])(`meets what three's own raycaster meets: %s, seed ${SEED}`, (_, pickable) => {
    picker.setPickable((structure) => pickable(built.atlas.structures[structure]?.id ?? ''));
    const met = new Set<string>();
    for (const ray of rays()) {
      const slow = slowPick(ray, pickable);
      const fast = picker.pick(ray);
      expect(fast && built.atlas.structures[fast.structure]?.id).toBe(slow?.id ?? null);
      if (slow) {
        expect(fast?.distanceM).toBeCloseTo(slow.distanceM, 5);
        met.add(slow.id);
      }
    }
    expect(met.size).toBeGreaterThan(0);
  });

  it('lets a click through what cannot be picked', () => {
    const fromBehind = new Ray(new Vector3(-0.07, 0.02, -1), new Vector3(0, 0, 1));
    picker.setPickable((structure) => structure !== indexOf('skin'));
    expect(picker.pick(fromBehind)?.structure).toBe(indexOf('gluteus-maximus-right'));
    picker.setPickable((structure) => ![indexOf('skin'), indexOf('gluteus-maximus-right')].includes(structure));
    expect(picker.pick(fromBehind)?.structure).toBe(indexOf('piriformis-right'));
    picker.setPickable(() => false);
    expect(picker.pick(fromBehind)).toBeNull();
  });

  it('meets the left one with the mirrored ray at the same distance', () => {
    picker.setPickable((structure) => structure !== indexOf('skin'));
    const right = picker.pick(new Ray(new Vector3(-0.08, 0.03, -1), new Vector3(0, 0, 1)));
    const left = picker.pick(new Ray(new Vector3(0.08, 0.03, -1), new Vector3(0, 0, 1)));
    expect(left?.structure).toBe(indexOf('gluteus-maximus-left'));
    expect(left?.distanceM).toBeCloseTo(right?.distanceM ?? 0, 6);
  });

  it('pierces all that a ray enters, pickable or not, nearest first, as far as it reaches', () => {
    picker.setPickable(() => false);
    for (const ray of rays().slice(0, 60)) {
      const slow = new Map<string, number>();
      for (const { object, distance } of new Raycaster(ray.origin, ray.direction).intersectObjects(meshes)) {
        if (!slow.has(object.name)) slow.set(object.name, distance);
      }
      const hits = picker.pierce(ray, 3);
      expect(hits.map(({ structure }) => built.atlas.structures[structure]?.id)).toEqual([...slow.keys()]);
      for (const [index, distanceM] of [...slow.values()].entries()) {
        expect(hits[index]?.distanceM).toBeCloseTo(distanceM, 5);
      }
      const half = hits[Math.floor(hits.length / 2)]?.distanceM ?? 0;
      expect(picker.pierce(ray, half - 1e-4)).toEqual(hits.filter(({ distanceM }) => distanceM < half - 1e-4));
    }
  });

  it('builds a tree for each stored shape and none for the twins', () => {
    const fresh = new Picker(built.atlas.structures.length);
    expect(fresh.buildNext()).toBe(false);
    let trees = 0;
    while (picker.buildNext()) trees += 1;
    expect(trees).toBeLessThanOrEqual(5);
    expect(picker.buildNext()).toBe(false);
  });
});
