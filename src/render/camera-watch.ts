import type { Matrix4, PerspectiveCamera } from 'three';

const ENTRIES = 16;

/** Notices when a camera, its lens or the shift of its picture changes. */
export class CameraWatch {
  /** World matrix, then projection; empty before the first look. */
  private last: Float64Array | null = null;

  /** True when the picture is not where it was at the last call. */
  moved({ matrixWorld, projectionMatrix }: PerspectiveCamera): boolean {
    const { last } = this;
    if (last && same(last, 0, matrixWorld) && same(last, ENTRIES, projectionMatrix)) return false;
    this.last ??= new Float64Array(2 * ENTRIES);
    this.last.set(matrixWorld.elements);
    this.last.set(projectionMatrix.elements, ENTRIES);
    return last !== null;
  }
}

function same(last: Float64Array, from: number, { elements }: Matrix4): boolean {
  return elements.every((value, i) => value === last[from + i]);
}
