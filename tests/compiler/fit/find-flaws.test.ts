import { describe, expect, it } from 'vitest';
import { closingCells, cuttingCells } from '#src/compiler/fit/close-tunnels.ts';
import { findFlaws } from '#src/compiler/fit/find-flaws.ts';
import { simpleCellTest } from '#src/compiler/fit/simple-cell.ts';
import { connectedSets, type Voxels } from '#src/compiler/fit/voxels.ts';

type Inside = (x: number, y: number, z: number) => boolean;

function block(size: number, inside: Inside): Voxels {
  const cells = new Uint8Array(size ** 3);
  for (let i = 0; i < cells.length; i++) {
    const [x, y, z] = [i % size, Math.floor(i / size) % size, Math.floor(i / size ** 2)];
    cells[i] = inside(x, y, z) ? 1 : 0;
  }
  return { cellMm: 1, origin: [0, 0, 0], size: [size, size, size], cells };
}

const SIZE = 60;
const MIDDLE = 30;
const isBall: Inside = (x, y, z) => Math.hypot(x - MIDDLE, y - MIDDLE, z - MIDDLE) < 20;
const isRing: Inside = (x, y, z) => Math.hypot(Math.hypot(x - MIDDLE, y - MIDDLE) - 16, z - MIDDLE) < 5;
const isPlate: Inside = (x, y, z) =>
  Math.abs(z - MIDDLE) < 2 && Math.max(Math.abs(x - MIDDLE), Math.abs(y - MIDDLE)) < 20;
const hasPinhole: Inside = (x, y, z) => isPlate(x, y, z) && Math.hypot(x - 25, y - 33) > 2.2;
const sum = (cells: Uint8Array) => cells.reduce((total, value) => total + value, 0);
const nothing: Inside = () => false;

describe('closingCells', () => {
  it('adds nothing to a ball and a sheet to a ring', () => {
    const ball = block(SIZE, isBall);
    expect(sum(closingCells(ball, ball.cells))).toBe(0);
    const ring = block(SIZE, isRing);
    const sheet = closingCells(ring, ring.cells);
    expect(connectedSets(ring, sheet, 'corners')).toHaveLength(1);
    expect(sum(sheet)).toBeGreaterThan(200);
    expect(sum(sheet)).toBeLessThan(700);
  });

  it('fills a void', () => {
    const hollow = block(SIZE, (x, y, z) => isBall(x, y, z) && Math.hypot(x - MIDDLE, y - MIDDLE, z - MIDDLE) > 3);
    expect(sum(closingCells(hollow, hollow.cells))).toBeGreaterThan(0);
  });
});

describe('cuttingCells', () => {
  it('takes nothing from a ball and a sheet of the section from a ring', () => {
    const ball = block(SIZE, isBall);
    expect(sum(cuttingCells(ball, ball.cells))).toBe(0);
    const ring = block(SIZE, isRing);
    const sheet = sum(cuttingCells(ring, ring.cells));
    expect(sheet).toBeGreaterThan(40);
    expect(sheet).toBeLessThan(200);
  });
});

describe('simpleCellTest', () => {
  const at = 2 + 5 * (2 + 5 * 2);

  it('lets a cell on a flat side come and go', () => {
    const half = block(5, (x) => x < 2);
    expect(simpleCellTest(half.size)(half.cells, at)).toBe(true);
  });

  it('keeps the last cell of a bridge, of a wall and of nothing', () => {
    for (const inside of [(_x: number, y: number, z: number) => y === 2 && z === 2, (x: number) => x === 2, nothing]) {
      const voxels = block(5, inside);
      expect(simpleCellTest(voxels.size)(voxels.cells, at)).toBe(false);
    }
  });

  it('does not join inside cells that touch in an edge only, as the mesher does not', () => {
    const edge = block(5, (x, y, z) => z === 2 && ((x === 1 && y === 1) || (x === 3 && y === 3)));
    expect(simpleCellTest(edge.size)(edge.cells, at)).toBe(false);
  });
});

describe('findFlaws', () => {
  const wanted = { pieces: 1, balls: true };

  it('finds nothing in a plate', () => {
    expect(findFlaws(block(SIZE, isPlate), wanted, nothing)).toEqual({ fill: [], cut: [] });
  });

  it('fills a pinhole and leaves a ring that is declared one', () => {
    const { fill, cut } = findFlaws(block(SIZE, hasPinhole), wanted, nothing);
    expect(fill.length).toBeGreaterThan(8);
    expect(fill.length).toBeLessThan(30);
    expect(cut).toEqual([]);
    expect(findFlaws(block(SIZE, isRing), { pieces: 1, balls: false }, nothing)).toEqual({ fill: [], cut: [] });
  });

  it('cuts a wide handle of what must be a ball', () => {
    expect(findFlaws(block(SIZE, isRing), wanted, nothing).cut.length).toBeGreaterThan(40);
  });

  it('cuts a crumb in free space and fills the gap before one that belongs', () => {
    const isCrumb: Inside = (x, y, z) => Math.hypot(x - 54, y - MIDDLE, z - MIDDLE) < 2;
    const voxels = block(SIZE, (x, y, z) => isBall(x, y, z) || isCrumb(x, y, z));
    const free = findFlaws(voxels, wanted, isBall);
    expect(free.fill).toEqual([]);
    expect(free.cut.length).toBeGreaterThan(20);
    const stalk: Inside = (x, y, z) => x > MIDDLE && Math.hypot(y - MIDDLE, z - MIDDLE) < 2;
    const belonging = findFlaws(voxels, wanted, (x, y, z) => isCrumb(x, y, z) || stalk(x, y, z));
    expect(belonging.cut).toEqual([]);
    expect(belonging.fill.length).toBeGreaterThan(0);
  });
});
