import { BufferAttribute, type BufferGeometry, type Color, Group, InstancedBufferGeometry, Mesh } from 'three';
import { createOutlineMaterials, OUTLINE_COPIES } from './materials/outline-material.ts';
import { FADED_RENDER_ORDER, type TissueMesh } from './tissue-mesh.ts';

/**
 * The line round the selected structure.
 *
 * NOTES. Tried on paper: an inverted hull along normals (uneven where normals are averaged over sharp edges), and a
 * mask with an edge filter (a screen-sized pass, and no multisampling). Instead the silhouette goes into the stencil
 * and twelve copies of the structure, each shifted by the line's width, are drawn where the stencil is empty: an even
 * line at every zoom, smoothed by the canvas's own multisampling, in three draw calls.
 */
export class Outline {
  readonly object = new Group();
  private readonly materials: ReturnType<typeof createOutlineMaterials>;
  private geometries: BufferGeometry[] = [];

  constructor(accent: Color) {
    this.materials = createOutlineMaterials(accent);
    this.object.name = 'outline';
  }

  /** Puts the line round these structures; an empty list takes it away. */
  surround(structures: readonly number[], meshes: readonly TissueMesh[]): void {
    this.clear();
    for (const tissue of meshes) {
      const parts = structures.flatMap((structure) => tissue.indicesOf(structure) ?? []);
      for (const part of parts) this.add(tissue, part);
    }
  }

  setAccent(accent: Color): void {
    this.materials.shared.uAccent.value = accent;
  }

  /** @param pixelRatio device pixels a CSS pixel */
  setViewport(widthPx: number, heightPx: number, pixelRatio: number): void {
    this.materials.shared.uViewportPx.value.set(widthPx / pixelRatio, heightPx / pixelRatio);
  }

  dispose(): void {
    this.clear();
    const { mark, seen, covered } = this.materials;
    for (const material of [mark, seen, covered]) material.dispose();
  }

  private add(tissue: TissueMesh, indices: Uint32Array): void {
    const index = new BufferAttribute(indices.slice(), 1);
    const once = new InstancedBufferGeometry();
    once.instanceCount = 1;
    const copies = new InstancedBufferGeometry();
    copies.instanceCount = OUTLINE_COPIES;
    const { mark, seen, covered } = this.materials;
    for (const geometry of [once, copies]) {
      geometry.setAttribute('position', tissue.attributes.position!);
      geometry.setIndex(index);
    }
    this.geometries.push(once, copies);
    const passes = [new Mesh(once, mark), new Mesh(copies, seen), new Mesh(copies, covered)];
    for (const [order, pass] of passes.entries()) {
      // All silhouettes are marked before the first line is drawn; veils are drawn over the lines.
      pass.renderOrder = FADED_RENDER_ORDER - 10 + order;
      pass.frustumCulled = false;
      pass.matrixAutoUpdate = false;
      this.object.add(pass);
    }
  }

  private clear(): void {
    this.object.clear();
    for (const geometry of this.geometries) {
      // The positions belong to the tissue: taken out so that disposing does not free them on the GPU.
      geometry.deleteAttribute('position');
      geometry.dispose();
    }
    this.geometries = [];
  }
}
