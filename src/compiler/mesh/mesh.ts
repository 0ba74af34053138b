/**
 * A triangle mesh in the model frame, mm: `positions` holds x, y, z per vertex, `indices` three per triangle,
 * counter-clockwise seen from outside. Vertices are welded: neighbouring triangles share indices.
 */
export interface Mesh {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
}
