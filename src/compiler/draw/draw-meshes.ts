import type { Vec3 } from '#src/anatomy/frame.ts';
import { cross, dot, length, normalise, subtract } from '../math/vec3.ts';
import type { Mesh } from '../mesh/mesh.ts';

/** A mesh with its colour: red, green and blue from 0 to 1. */
export interface DrawnMesh {
  readonly mesh: Mesh;
  readonly colour: Vec3;
}

/** A parallel view: the eye is infinitely far off, so that lengths can be read from the picture. */
export interface DrawnView {
  /** From the middle of the picture to the eye, any length. */
  readonly toEye: Vec3;
  /** Where the middle of the picture is, mm. */
  readonly centre: Vec3;
  /** Height and width of what the picture shows, mm. */
  readonly spanMm: number;
}

/** A square picture: rows of RGBA bytes, top row first. */
export interface Picture {
  readonly size: number;
  readonly data: Uint8Array;
}

const UP: Vec3 = [0, 1, 0];
const FRONT: Vec3 = [0, 0, 1];
const PAPER = 245;
/** Share of the light that comes from everywhere; the rest comes from the eye's upper left. */
const AMBIENT = 0.25;
/** Each pixel is the mean of so many across and down. */
const FINER = 2;

/** Draws meshes with a depth buffer, shaded by the slope of their triangles. */
export function drawMeshes(meshes: readonly DrawnMesh[], view: DrawnView, size: number): Picture {
  const fine = size * FINER;
  const data = new Float32Array(fine * fine * 3).fill(PAPER);
  const depths = new Float32Array(fine * fine).fill(Number.NEGATIVE_INFINITY);
  const axes = axesOf(view.toEye);
  const light = normalise([0, 1, 2].map((k) => axes.eye[k]! + 0.5 * axes.up[k]! - 0.4 * axes.right[k]!) as never);
  const perMm = fine / view.spanMm;
  for (const { mesh, colour } of meshes) {
    const seen = projected(mesh, view, axes, perMm, fine);
    const { indices, positions } = mesh;
    for (let t = 0; t < indices.length; t += 3) {
      const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
      const lit = AMBIENT + (1 - AMBIENT) * Math.max(0, dot(slopeOf(positions, corners), light));
      fillTriangle(seen, corners, fine, depths, (pixel) => {
        for (let k = 0; k < 3; k++) data[pixel * 3 + k] = 255 * colour[k]! * lit;
      });
    }
  }
  return { size, data: smaller(data, size) };
}

interface Axes {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly eye: Vec3;
}

function axesOf(toEye: Vec3): Axes {
  const eye = normalise(toEye);
  const right = normalise(cross(Math.abs(eye[1]) > 0.99 ? FRONT : UP, eye));
  return { right, up: cross(eye, right), eye };
}

/** Pixels right and down and mm towards the eye, three numbers a vertex. */
function projected({ positions }: Mesh, { centre }: DrawnView, { right, up, eye }: Axes, perMm: number, fine: number) {
  const seen = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const from = subtract([positions[i]!, positions[i + 1]!, positions[i + 2]!], centre);
    seen[i] = fine / 2 + dot(from, right) * perMm;
    seen[i + 1] = fine / 2 - dot(from, up) * perMm;
    seen[i + 2] = dot(from, eye);
  }
  return seen;
}

function slopeOf(positions: Float32Array, [a, b, c]: readonly [number, number, number]): Vec3 {
  const at = (v: number): Vec3 => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  const slope = cross(subtract(at(b), at(a)), subtract(at(c), at(a)));
  return length(slope) > 0 ? normalise(slope) : slope;
}

/** Calls back for every pixel in which a triangle is nearer to the eye than what was drawn there. */
function fillTriangle(
  seen: Float32Array,
  [a, b, c]: readonly [number, number, number],
  fine: number,
  depths: Float32Array,
  paint: (pixel: number) => void,
): void {
  const [ax, ay, az] = [seen[a * 3]!, seen[a * 3 + 1]!, seen[a * 3 + 2]!];
  const [bx, by, bz] = [seen[b * 3]!, seen[b * 3 + 1]!, seen[b * 3 + 2]!];
  const [cx, cy, cz] = [seen[c * 3]!, seen[c * 3 + 1]!, seen[c * 3 + 2]!];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  const [left, top] = [Math.max(0, Math.floor(Math.min(ax, bx, cx))), Math.max(0, Math.floor(Math.min(ay, by, cy)))];
  const lastX = Math.min(fine - 1, Math.ceil(Math.max(ax, bx, cx)));
  const lastY = Math.min(fine - 1, Math.ceil(Math.max(ay, by, cy)));
  for (let y = top; y <= lastY; y++)
    for (let x = left; x <= lastX; x++) {
      const second = ((x + 0.5 - ax) * (cy - ay) - (y + 0.5 - ay) * (cx - ax)) / area;
      const third = ((bx - ax) * (y + 0.5 - ay) - (by - ay) * (x + 0.5 - ax)) / area;
      if (second < 0 || third < 0 || second + third > 1) continue;
      const depth = az + second * (bz - az) + third * (cz - az);
      const pixel = y * fine + x;
      if (depth <= depths[pixel]!) continue;
      depths[pixel] = depth;
      paint(pixel);
    }
}

function smaller(fine: Float32Array, size: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      for (let k = 0; k < 4; k++) {
        let sum = 0;
        for (let dy = 0; dy < FINER; dy++)
          for (let dx = 0; dx < FINER; dx++)
            sum += k === 3 ? 255 : fine[((y * FINER + dy) * size * FINER + x * FINER + dx) * 3 + k]!;
        data[(y * size + x) * 4 + k] = sum / FINER ** 2;
      }
  return data;
}
