import { expect, test } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { drawMeshes } from '#src/compiler/draw/draw-meshes.ts';

const SIZE = 20;
const RED: Vec3 = [1, 0, 0];
const BLUE: Vec3 = [0, 0, 1];

/** A square plate across z, 2 mm wide round x = `x`, facing the front. */
function plate(x: number, z: number) {
  const positions = new Float32Array([x - 1, -1, z, x + 1, -1, z, x + 1, 1, z, x - 1, 1, z]);
  return { positions, indices: new Uint32Array([0, 1, 2, 0, 2, 3]) };
}

function pixel({ data }: { readonly data: Uint8Array }, x: number, y: number): 'red' | 'blue' | 'paper' {
  const at = (y * SIZE + x) * 4;
  const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  if (green > 200) return 'paper';
  return red > blue ? 'red' : 'blue';
}

const front = { toEye: [0, 0, 1] as Vec3, centre: [0, 0, 0] as Vec3, spanMm: 10 };

test('a mesh shows where it is, at true scale', () => {
  const picture = drawMeshes([{ mesh: plate(0, 0), colour: RED }], front, SIZE);
  expect(pixel(picture, 10, 10)).toBe('red');
  expect(pixel(picture, 13, 10)).toBe('paper');
});

test('of two meshes the one nearer to the eye is seen, from either side', () => {
  const both = [
    { mesh: plate(0, 1), colour: RED },
    { mesh: plate(0, -1), colour: BLUE },
  ];
  expect(pixel(drawMeshes(both, front, SIZE), 10, 10)).toBe('red');
  expect(pixel(drawMeshes(both, { ...front, toEye: [0, 0, -1] }, SIZE), 10, 10)).toBe('blue');
});

test("from behind, the subject's right is on the right of the picture", () => {
  const right = [{ mesh: plate(-3, 0), colour: RED }];
  expect(pixel(drawMeshes(right, { ...front, toEye: [0, 0, -1] }, SIZE), 16, 10)).toBe('red');
  expect(pixel(drawMeshes(right, front, SIZE), 3, 10)).toBe('red');
});
