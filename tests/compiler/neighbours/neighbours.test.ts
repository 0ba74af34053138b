import { expect, it } from 'vitest';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { bodyOf } from '#src/compiler/neighbours/body.ts';
import { lookAround } from '#src/compiler/neighbours/look-around.ts';
import { nameNeighbours } from '#src/compiler/neighbours/name-neighbours.ts';
import { boxMesh } from '#tests/support/boxes.ts';

/** A body 40 cm wide and 40 cm deep whose back is at z = 0: straight below that, "over" is towards it. */
const SKIN = boxMesh([-200, -300, 0], [200, 300, 400]);
const UPPER = boxMesh([-80, -50, 10], [-20, 50, 20]);
const LOWER = boxMesh([-80, -50, 26], [-20, 50, 40]);
/** Touches the side of the upper one. */
const SIDE = boxMesh([-19, -50, 10], [0, 50, 20]);
const FAR = boxMesh([-80, 150, 10], [-20, 200, 20]);

function measure(bodies: Readonly<Record<string, Mesh>>, skin = SKIN) {
  return nameNeighbours(
    lookAround(
      Object.entries(bodies).map(([id, mesh]) => bodyOf(baseIdOf(id), mesh, !id.endsWith('-right'))),
      skin,
    ),
  );
}

it('tells what lies over, under and beside, how far off, and the same from both ends', () => {
  const found = measure({ 'upper-right': UPPER, 'lower-right': LOWER, 'side-right': SIDE, 'far-right': FAR });
  expect(found.upper).toEqual({
    over: [{ id: 'skin', mm: 10 }],
    under: [{ id: 'lower', mm: 6 }],
    beside: [{ id: 'side', mm: 1 }],
  });
  expect(found.lower).toEqual({ over: [{ id: 'upper', mm: 6 }], under: [], beside: [] });
  expect(found.side?.beside).toEqual([{ id: 'upper', mm: 1 }]);
  expect(found.far).toEqual({ over: [{ id: 'skin', mm: 10 }], under: [], beside: [] });
  expect(found.skin?.under.map(({ id }) => id).toSorted()).toEqual(['far', 'side', 'upper']);
});

it('turns over with the body', () => {
  const behind = boxMesh([-200, -300, -350], [200, 300, 50]);
  const found = measure({ 'upper-right': UPPER, 'lower-right': LOWER }, behind);
  expect(found.upper?.over).toEqual([{ id: 'lower', mm: 6 }]);
  expect(found.lower?.over).toEqual([{ id: 'skin', mm: 10 }]);
});

it('is not misled by the flat ends of the skin, where the model is cut off', () => {
  const nearEnd = (mesh: Mesh): Mesh => {
    return { ...mesh, positions: mesh.positions.map((mm, i) => (i % 3 === 1 ? mm / 10 + 292 : mm)) };
  };
  const found = measure({ 'upper-right': nearEnd(UPPER), 'lower-right': nearEnd(LOWER) });
  expect(found.upper?.over).toEqual([{ id: 'skin', mm: 10 }]);
  expect(found.lower?.over).toEqual([{ id: 'upper', mm: 6 }]);
});

it('looks past what is too far off, and at the right half of what lies in the midline', () => {
  const deep = boxMesh([-80, -50, 90], [-20, 50, 100]);
  expect(measure({ 'upper-right': UPPER, 'deep-right': deep }).deep?.over).toEqual([]);
  const leftOnly = boxMesh([10, -50, 26], [80, 50, 40]);
  const overLeft = boxMesh([10, -50, 10], [80, 50, 20]);
  expect(measure({ overleft: overLeft, midline: leftOnly }).midline).toEqual({ over: [], under: [], beside: [] });
});

it('counts what touches at the side as beside, however aslant the two lie', () => {
  const slanted = (mesh: Mesh): Mesh => {
    const positions = mesh.positions.slice();
    for (let i = 0; i < positions.length; i += 3) positions[i + 2]! += (positions[i]! + 50) * 2;
    return { ...mesh, positions };
  };
  const a = slanted(boxMesh([-80, -50, 100], [-20, 0, 110]));
  const b = slanted(boxMesh([-80, 1, 100], [-20, 50, 110]));
  expect(measure({ 'a-right': a, 'b-right': b }).a?.beside).toEqual([{ id: 'b', mm: 1 }]);
});
