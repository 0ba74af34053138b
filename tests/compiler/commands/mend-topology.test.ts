import { describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { meshAsDeclared } from '#src/compiler/commands/mend-topology.ts';
import { box } from '#src/compiler/field/box.ts';
import { capsule } from '#src/compiler/field/capsule.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { subtraction } from '#src/compiler/field/subtraction.ts';
import { union } from '#src/compiler/field/union.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

const CELL_MM = 1;
const plate = box([0, 0, 0], [20, 15, 2]);
const hole = capsule([3, 2, -10], [3, 2, 10], 1.6);
/** A thin arch over the plate: one handle. */
const arch = union(
  capsule([-12, 0, 0], [-12, 0, 9], 1.2),
  capsule([-12, 0, 9], [12, 0, 9], 1.2),
  capsule([12, 0, 9], [12, 0, 0], 1.2),
);

function declared(genus: number, pieces: number): StructureRecipe {
  return { ...(RECIPES[0] as StructureRecipe), topology: { genus, pieces }, cellMm: CELL_MM };
}

const asItIs = (field: Field) => field;
const found = (field: Field) => topologyOf(polygonise(field, { cellMm: CELL_MM }));

describe('mending', () => {
  test('refuses a shape of which little more than a crumb would be left', () => {
    const crumbs = [-40, 0, 40].map((x) => box([x, 0, 0], [6, 6, 6]));
    expect(() => meshAsDeclared(union(...crumbs), declared(0, 1), asItIs)).toThrow(/leaves 33 % of its surface/);
    const most = union(plate, box([60, 0, 0], [4, 4, 4]));
    expect(topologyOf(meshAsDeclared(most, declared(0, 1), asItIs).mesh)).toEqual({ pieces: 1, genus: 0 });
  });

  test('a sound shape is left alone', () => {
    const { field, mesh } = meshAsDeclared(plate, declared(0, 1), asItIs);
    expect(field).toBe(plate);
    expect(topologyOf(mesh)).toEqual({ genus: 0, pieces: 1 });
  });

  test('a pinhole is plugged and the rest stays where it was', () => {
    const torn = subtraction(plate, hole);
    expect(found(torn).genus).toBe(1);
    const { field, mesh } = meshAsDeclared(torn, declared(0, 1), asItIs);
    expect(topologyOf(mesh)).toEqual({ genus: 0, pieces: 1 });
    expect(field.distance(-10, -5, 2.2)).toBeCloseTo(0.2, 5);
  });

  test('a hole that may not be plugged is cut open to the rim', () => {
    const post = capsule([3, 2, -10], [3, 2, 10], 1.6);
    const clear = (field: Field) => subtraction(field, post);
    const { field, mesh } = meshAsDeclared(clear(plate), declared(0, 1), clear);
    expect(topologyOf(mesh)).toEqual({ genus: 0, pieces: 1 });
    expect(field.distance(3, 2, 0)).toBeGreaterThan(0);
  });

  test('a handle is cut', () => {
    const handled = union(plate, arch);
    expect(found(handled).genus).toBe(1);
    expect(topologyOf(meshAsDeclared(handled, declared(0, 1), asItIs).mesh)).toEqual({ genus: 0, pieces: 1 });
  });

  test('a crumb across a narrow gap is joined, a far one dropped', () => {
    const crumb = capsule([23.3, 0, 0], [28, 0, 0], 2);
    const far = capsule([30, 0, 0], [35, 0, 0], 2);
    const joined = meshAsDeclared(union(plate, crumb), declared(0, 1), asItIs);
    expect(topologyOf(joined.mesh)).toEqual({ genus: 0, pieces: 1 });
    expect(joined.field.distance(25, 0, 0)).toBeLessThan(0);
    const dropped = meshAsDeclared(union(plate, far), declared(0, 1), asItIs);
    expect(topologyOf(dropped.mesh)).toEqual({ genus: 0, pieces: 1 });
    expect(Math.max(...dropped.mesh.positions)).toBeLessThan(21);
  });

  test('a tunnel that is declared stays open', () => {
    const ring = subtraction(plate, capsule([0, 0, -10], [0, 0, 10], 9));
    expect(topologyOf(meshAsDeclared(ring, declared(1, 1), asItIs).mesh)).toEqual({ genus: 1, pieces: 1 });
  });

  test('what cannot be mended is given as it is, for the checks to see', () => {
    expect(topologyOf(meshAsDeclared(plate, declared(3, 1), asItIs).mesh)).toEqual({ genus: 0, pieces: 1 });
  });
});
