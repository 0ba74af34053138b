import { Vector3 } from 'three';
import type { Band } from './band.ts';
import type { LaidStrip } from './laid-strip.ts';

/** Off the skin, mm: the glue, and room for the flat triangles between points of a round body. */
const LIFT_MM = 0.33;
/** Each strip that lies under another lifts it so much, mm. */
const LAYER_MM = 0.105;
/** Tape lies on another where it is nearer to a point of that; up to the farther distance it slopes down, mm. */
const ON_TAPE_MM = 4;
const BESIDE_TAPE_MM = 9;
/** Tape bends into a hollow no tighter than this: across a narrower one it makes a bridge, mm. */
const HOLLOW_RADIUS_MM = 10;
const MOST_SWEEPS = 60;
/** A sweep that lifts no point by more is the last, mm. */
const SETTLED_MM = 0.02;

/** Takes strips from the skin to where tape really lies: over hollows, off the skin, on the strips that were put before. */
export class TapeStack {
  private readonly below: PointGrid[] = [];

  put({ bands }: Pick<LaidStrip, 'bands'>): void {
    const own = new PointGrid(BESIDE_TAPE_MM);
    for (const { band } of bands) {
      own.add(band.positions, lift(band, bridge(band), this.below));
    }
    const base = bands[0]!.band;
    for (const { band, hangsOn } of bands) if (hangsOn) hang(band, base, hangsOn);
    this.below.push(own);
  }
}

/** How far each point must leave the skin for the band to bend nowhere more tightly than tape does, mm. */
function bridge({ rows, columns, positions, normals }: Band): Float32Array {
  const heights = new Float32Array(rows * columns);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let most = 0;
    for (let at = 0; at < heights.length; at++) {
      const row = Math.floor(at / columns);
      const column = at % columns;
      let raise = 0;
      if (row > 0 && row < rows - 1) raise = hollow(positions, normals, heights, at, columns);
      if (column > 0 && column < columns - 1) raise = Math.max(raise, hollow(positions, normals, heights, at, 1));
      heights[at]! += raise;
      most = Math.max(most, raise);
    }
    if (most < SETTLED_MM) break;
  }
  return heights;
}

const here = new Vector3();
const before = new Vector3();
const after = new Vector3();
const normal = new Vector3();

/** How much deeper than tape would bend a point lies between its neighbours, mm; at least 0. */
function hollow(
  positions: Float32Array,
  normals: Float32Array,
  heights: Float32Array,
  at: number,
  step: number,
): number {
  raised(positions, normals, heights, at - step, before);
  raised(positions, normals, heights, at + step, after);
  raised(positions, normals, heights, at, here);
  const a = before.distanceTo(here);
  const b = after.distanceTo(here);
  normal.fromArray(normals, 3 * at);
  const depth = before
    .lerp(after, a / (a + b || 1))
    .sub(here)
    .dot(normal);
  return Math.max(0, depth - (a * b) / (2 * HOLLOW_RADIUS_MM));
}

function raised(positions: Float32Array, normals: Float32Array, heights: Float32Array, at: number, out: Vector3): void {
  out.fromArray(positions, 3 * at).addScaledVector(normal.fromArray(normals, 3 * at), heights[at]!);
}

/** Moves a band to where it lies; answers how far each point left the skin for hollows, its own and those below. */
function lift({ positions, normals }: Band, heights: Float32Array, below: readonly PointGrid[]): Float32Array {
  for (const [at, own] of heights.entries()) {
    here.fromArray(positions, 3 * at);
    let liftMm = LIFT_MM;
    let bridged = own;
    for (const strip of below) {
      const { distanceMm, heightMm } = strip.nearest(here);
      const on = Math.min(1, Math.max(0, (BESIDE_TAPE_MM - distanceMm) / (BESIDE_TAPE_MM - ON_TAPE_MM)));
      liftMm += LAYER_MM * on;
      // Where the strip below makes a bridge, this one lies on the bridge.
      bridged = Math.max(bridged, heightMm * on);
    }
    heights[at] = bridged;
    here.addScaledVector(normal.fromArray(normals, 3 * at), liftMm + bridged).toArray(positions, 3 * at);
  }
  return heights;
}

/** A tail is one piece with its base. */
function hang(tail: Band, base: Band, hangsOn: readonly number[]): void {
  for (const [column, point] of hangsOn.entries()) {
    tail.positions.set(base.positions.subarray(3 * point, 3 * point + 3), 3 * column);
  }
}

/** Points with their heights over the skin, in boxes, to find the nearest within one box's length. */
class PointGrid {
  private readonly sizeMm: number;
  private readonly boxes = new Map<number, number[]>();

  constructor(sizeMm: number) {
    this.sizeMm = sizeMm;
  }

  add(positions: Float32Array, heights: Float32Array): void {
    for (let i = 0; i < positions.length; i += 3) {
      const key = this.key(positions[i]!, positions[i + 1]!, positions[i + 2]!, 0, 0, 0);
      const box = this.boxes.get(key) ?? [];
      box.push(positions[i]!, positions[i + 1]!, positions[i + 2]!, heights[i / 3]!);
      this.boxes.set(key, box);
    }
  }

  /** The nearest point: infinitely far when none is within the size of a box. */
  nearest({ x, y, z }: Vector3): { readonly distanceMm: number; readonly heightMm: number } {
    let distanceMm = Number.POSITIVE_INFINITY;
    let heightMm = 0;
    for (let n = 0; n < 27; n++) {
      const box = this.boxes.get(this.key(x, y, z, (n % 3) - 1, (Math.floor(n / 3) % 3) - 1, Math.floor(n / 9) - 1));
      if (!box) continue;
      for (let i = 0; i < box.length; i += 4) {
        const mm = Math.hypot(box[i]! - x, box[i + 1]! - y, box[i + 2]! - z);
        if (mm < distanceMm) [distanceMm, heightMm] = [mm, box[i + 3]!];
      }
    }
    return { distanceMm, heightMm };
  }

  private key(x: number, y: number, z: number, dx: number, dy: number, dz: number): number {
    const box = (mm: number, shift: number) => (Math.floor(mm / this.sizeMm) + shift) & 255;
    return (box(x, dx) << 16) | (box(y, dy) << 8) | box(z, dz);
  }
}
