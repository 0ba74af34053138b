import { describe, expect, it } from 'vitest';
import { sphere } from '#src/compiler/field/sphere.ts';
import { prepareReference } from '#src/compiler/fit/reference-solid.ts';
import { joinShells, splitShells } from '#src/compiler/fit/shells.ts';
import { solidOf } from '#src/compiler/fit/solid.ts';
import { emptyVoxels, voxeliseMesh } from '#src/compiler/fit/voxelise-mesh.ts';
import { cellCentre } from '#src/compiler/fit/voxels.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { mulberry32 } from '#tests/support/random.ts';

const SEED = 7;
const ball = (x: number, radiusMm: number): Mesh => polygonise(sphere([x, 0, 0], radiusMm), { cellMm: 1 });
const join = (...meshes: Mesh[]): Mesh => joinShells(meshes.flatMap(splitShells));
const withoutFaces = ({ positions, indices }: Mesh, every: number): Mesh => ({
  positions,
  indices: indices.filter((_, i) => Math.floor(i / 3) % every !== 0),
});
const turned = ({ positions, indices }: Mesh): Mesh => ({ positions, indices: indices.slice().reverse() });

describe('solidOf', () => {
  it(`gives the distance of a sphere, negative inside (seed ${SEED})`, () => {
    const solid = solidOf(ball(0, 10));
    const random = mulberry32(SEED);
    for (let i = 0; i < 200; i++) {
      const p = [30 * random() - 15, 30 * random() - 15, 30 * random() - 15] as const;
      expect(Math.abs(solid.signedDistance(...p) - (Math.hypot(...p) - 10))).toBeLessThan(0.1);
    }
  });

  it('agrees with a search through all triangles', () => {
    const mesh = ball(2, 6);
    const solid = solidOf(mesh);
    const random = mulberry32(SEED);
    for (let i = 0; i < 20; i++) {
      const p = [20 * random() - 10, 20 * random() - 10, 20 * random() - 10] as const;
      let least = Number.POSITIVE_INFINITY;
      for (let v = 0; v < mesh.positions.length; v += 3) {
        const apart = [0, 1, 2].map((k) => mesh.positions[v + k]! - p[k]!);
        least = Math.min(least, Math.hypot(...apart));
      }
      const found = solid.surfaceDistance(...p);
      expect(found).toBeLessThanOrEqual(least + 1e-4);
      expect(found).toBeGreaterThan(least - 0.6);
    }
  });

  it('stays right where the mesh has holes', () => {
    const solid = solidOf(withoutFaces(ball(0, 10), 25));
    const random = mulberry32(SEED);
    let wrong = 0;
    for (let i = 0; i < 400; i++) {
      const p = [26 * random() - 13, 26 * random() - 13, 26 * random() - 13] as const;
      const off = Math.hypot(...p) - 10;
      if (Math.abs(off) > 0.5 && solid.isInside(...p) !== off < 0) wrong++;
    }
    expect(wrong).toBeLessThan(8);
  });

  it('counts the overlap of two shells as inside, which parity would not', () => {
    const { isInside } = solidOf(join(ball(-4, 8), ball(4, 8)));
    expect(isInside(0, 0, 0)).toBe(true);
    expect(isInside(-8, 0, 0)).toBe(true);
    expect(isInside(0, 8, 0)).toBe(false);
  });
});

describe('prepareReference', () => {
  it('leaves out faces that lie inside the solid', () => {
    const { surface, solid } = prepareReference(join(ball(-4, 8), ball(4, 8)));
    for (let v = 0; v < surface.indices.length; v++) {
      const [x, y, z] = [0, 1, 2].map((k) => surface.positions[3 * surface.indices[v]! + k]!) as [
        number,
        number,
        number,
      ];
      expect(Math.min(Math.hypot(x - 4, y, z), Math.hypot(x + 4, y, z))).toBeGreaterThan(7);
    }
    expect(solid.signedDistance(0, 0, 0)).toBeLessThan(-6);
  });

  it('fills the shell around a void', () => {
    const { solid } = prepareReference(join(ball(0, 10), turned(ball(0, 4))));
    expect(solid.isInside(0, 0, 0)).toBe(true);
    expect(solid.signedDistance(0, 0, 0)).toBeLessThan(-9);
  });

  it('refuses a mesh that bounds nothing', () => {
    expect(() => prepareReference(turned(ball(0, 6)))).toThrow(/enclose no volume/);
  });
});

describe('voxeliseMesh', () => {
  it('marks the same cells as asking the solid for each', () => {
    const mesh = withoutFaces(join(ball(-4, 8), ball(4, 8)), 60);
    const solid = solidOf(mesh);
    const frame = emptyVoxels(solid.bounds, 1.3);
    const cells = voxeliseMesh(mesh, frame);
    let wrong = 0;
    for (let i = 0; i < cells.length; i++) if (solid.isInside(...cellCentre(frame, i)) !== (cells[i] === 1)) wrong++;
    expect(cells.reduce((sum, v) => sum + v, 0)).toBeGreaterThan(1000);
    expect(wrong / cells.length).toBeLessThan(0.01);
  });
});
