import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGlb } from '#src/render/glb.ts';
import { AtlasLoadError } from '#src/render/load-error.ts';
import { type BuiltAtlas, buildEllipsoidAtlas, ELLIPSOIDS, ellipsoidMesh } from '#tests/support/ellipsoid-atlas.ts';

let built: BuiltAtlas;
const bytesOf = (file: string) => built.files.get(file) ?? new Uint8Array();
const failure = (bytes: Uint8Array) =>
  readGlb(bytes, 'bones.glb', MeshoptDecoder).then(
    () => null,
    (error: unknown) => error,
  );

beforeAll(async () => {
  built = await buildEllipsoidAtlas();
});

describe('readGlb', () => {
  it('gives back what the compiler wrote, to a hundredth of a millimetre and a degree', async () => {
    const glb = await readGlb(bytesOf('muscles.glb'), 'muscles.glb', MeshoptDecoder);
    const entry = ELLIPSOIDS.find(({ id }) => id === 'piriformis');
    if (!entry) throw new Error('fixture');
    const source = ellipsoidMesh(entry);
    const node = glb.nodes.find(({ name }) => name === 'piriformis-right');
    const mesh = node && glb.meshes[node.mesh];
    if (!mesh) throw new Error('piriformis-right is missing');
    expect(mesh.indices.length).toBe(source.indices.length);
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x, y, z] = [0, 1, 2].map((axis) => 1000 * (mesh.positions[i + axis] ?? 0) - (entry.centre[axis] ?? 0));
      const [rx, ry, rz] = entry.radii;
      const onSurface = Math.hypot((x ?? 0) / rx, (y ?? 0) / ry, (z ?? 0) / rz);
      expect(Math.abs(onSurface - 1) * Math.min(rx, ry, rz)).toBeLessThan(0.03);
      const slope = [(x ?? 0) / rx ** 2, (y ?? 0) / ry ** 2, (z ?? 0) / rz ** 2];
      const along = slope.reduce((sum, value, axis) => sum + value * (mesh.normals[i + axis] ?? 0), 0);
      const lengths = Math.hypot(...slope) * Math.hypot(...mesh.normals.subarray(i, i + 3));
      expect(along / lengths).toBeGreaterThan(Math.cos((1.5 * Math.PI) / 180));
    }
  });

  it('stores a pair once: the left node shows the mesh of the right one, mirrored', async () => {
    const glb = await readGlb(bytesOf('bones.glb'), 'bones.glb', MeshoptDecoder);
    const [right, left] = ['femur-right', 'femur-left'].map((name) => glb.nodes.find((node) => node.name === name));
    expect(left?.mesh).toBe(right?.mesh);
    expect(left?.matrix[0]).toBeCloseTo(-(right?.matrix[0] ?? 0), 9);
  });

  it('reads openness, progress and tendon as parts of one', async () => {
    const glb = await readGlb(bytesOf('muscles.glb'), 'muscles.glb', MeshoptDecoder);
    const shade = glb.meshes[0]?.shade;
    expect(shade?.[0]).toBeCloseTo(0.8, 2);
    expect(shade?.[2]).toBeCloseTo(0.25, 2);
  });

  it('names the file and says that it is truncated', async () => {
    const error = await failure(bytesOf('bones.glb').slice(0, -200));
    expect(error).toBeInstanceOf(AtlasLoadError);
    expect(error).toMatchObject({ file: 'bones.glb', reason: 'truncated' });
    expect(String(error)).toContain('bones.glb');
  });

  it.each([
    ['is no GLB', (bytes: Uint8Array) => bytes.fill(7, 0, 4)],
    ['describes itself unreadably', (bytes: Uint8Array) => bytes.fill(7, 24, 60)],
    ['has damaged geometry', (bytes: Uint8Array) => bytes.fill(0xa5, bytes.length >> 1)],
  ])('says corrupt of a file that %s', async (_, damage) => {
    expect(await failure(damage(bytesOf('bones.glb').slice()))).toMatchObject({ reason: 'corrupt' });
  });
});
