import { beforeAll, describe, expect, it } from 'vitest';
import { SECTION_SPAN_MM as WRITTEN_SPAN_MM } from '#src/compiler/gltf/quantise.ts';
import { type MergedFile, mergeFile, SECTION_SPAN_MM, type TissueGeometry } from '#src/render/merge.ts';
import { type BuiltAtlas, buildEllipsoidAtlas, ELLIPSOIDS, readFiles } from '#tests/support/ellipsoid-atlas.ts';

let built: BuiltAtlas;
let merged: MergedFile[];
const indexOf = (id: string) => built.atlas.structures.findIndex((structure) => structure.id === id);
const tissue = (system: string): TissueGeometry => {
  const found = merged.flatMap(({ geometries }) => geometries).find((geometry) => geometry.system === system);
  if (!found) throw new Error(`no ${system}`);
  return found;
};

beforeAll(async () => {
  built = await buildEllipsoidAtlas();
  merged = (await readFiles(built)).map(({ file, glb }) => mergeFile(glb, file, built.atlas.structures));
});

/** Volume that a range of triangles encloses, cm³; negative when it is inside out. */
function volumeCm3({ positions, indices }: TissueGeometry, start: number, count: number): number {
  let sum = 0;
  for (let i = start; i < start + count; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => positions.subarray(3 * indices[i + k]!, 3 * indices[i + k]! + 3));
    sum +=
      a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!) +
      a![1]! * (b![2]! * c![0]! - b![0]! * c![2]!) +
      a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!);
  }
  return (sum / 6) * 1e6;
}

describe('mergeFile', () => {
  it('makes one geometry a tissue, in which the ranges of the structures lie end to end', () => {
    for (const system of ['bone', 'muscle', 'skin']) {
      const { ranges, indices } = tissue(system);
      let end = 0;
      for (const { start, count } of ranges) {
        expect(start).toBe(end);
        end += count;
      }
      expect(end).toBe(indices.length);
    }
    expect(tissue('muscle').ranges).toHaveLength(4);
  });

  it('marks every vertex of a range with the index of its structure', () => {
    const { ranges, indices, structures } = tissue('muscle');
    for (const { structure, start, count } of ranges) {
      const marks = new Set(indices.subarray(start, start + count).map((vertex) => structures[vertex * 2] ?? -1));
      expect([...marks]).toEqual([structure]);
    }
  });

  it('puts the outermost structures first, so that they hide the others early', () => {
    const depths = tissue('muscle').ranges.map(({ structure }) => built.atlas.structures[structure]?.depth);
    expect(depths).toEqual([1, 1, 3, 3]);
  });

  it('writes mirrored twins with the same volume, outward, on the other side', () => {
    const muscle = tissue('muscle');
    const [right, left] = ['piriformis-right', 'piriformis-left'].map((id) =>
      muscle.ranges.find(({ structure }) => structure === indexOf(id)),
    );
    const expected = (4 / 3) * Math.PI * 5 * 1.5 * 1.2;
    for (const range of [right, left]) {
      const volume = volumeCm3(muscle, range?.start ?? 0, range?.count ?? 0);
      expect(Math.abs(volume / expected - 1)).toBeLessThan(0.03);
    }
    const meanX = ({ start, count }: { start: number; count: number }) =>
      muscle.indices.subarray(start, start + count).reduce((sum, v) => sum + muscle.positions[v * 3]!, 0) / count;
    expect(meanX(left!)).toBeCloseTo(-meanX(right!), 5);
    expect(meanX(left!)).toBeGreaterThan(0.05);
  });

  it('keeps normals of unit length and outward on both sides', () => {
    const { positions, normals, structures } = tissue('muscle');
    for (let vertex = 0; vertex < structures.length / 2; vertex += 7) {
      const id = built.atlas.structures[structures[vertex * 2] ?? -1]?.id ?? '';
      const entry = ELLIPSOIDS.find((candidate) => id.startsWith(candidate.id));
      const side = id.endsWith('-left') ? -1 : 1;
      const n = [0, 1, 2].map((k) => (normals[vertex * 4 + k] ?? 0) / 32767);
      const out = [0, 1, 2].map(
        (k) => (positions[vertex * 3 + k] ?? 0) - ((entry?.centre[k] ?? 0) * (k === 0 ? side : 1)) / 1000,
      );
      expect(Math.hypot(...n)).toBeCloseTo(1, 3);
      expect(n.reduce((sum, value, k) => sum + value * (out[k] ?? 0), 0)).toBeGreaterThan(0);
    }
  });

  it('gives fibres to muscles only, in millimetres as the compiler wrote them', () => {
    expect(tissue('bone').fibres).toBeNull();
    const { fibres, positions, ranges, indices } = tissue('muscle');
    const range = ranges.find(({ structure }) => structure === indexOf('piriformis-right'));
    const vertex = indices[range?.start ?? 0] ?? 0;
    expect(fibres?.[vertex * 2]).toBeCloseTo(1000 * (positions[vertex * 3 + 1] ?? 0) - 20, 0);
    expect(SECTION_SPAN_MM).toBe(WRITTEN_SPAN_MM);
  });

  it('lets the left twin be picked through the right one, and nothing else', () => {
    const shapes = merged.flatMap((file) => file.shapes);
    const mirrorOf = (id: string) => shapes.find(({ structure }) => structure === indexOf(id))?.mirrorOf;
    expect(mirrorOf('piriformis-left')).toBe(indexOf('piriformis-right'));
    expect(mirrorOf('piriformis-right')).toBeNull();
    expect(mirrorOf('l4')).toBeNull();
  });
});
