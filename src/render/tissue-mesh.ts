import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, Mesh } from 'three';
import { SYSTEMS } from '#src/anatomy/ids.ts';
import { type DrawPass, writeDrawOrder } from './draw-plan.ts';
import { createTissueMaterials, type SharedUniforms } from './materials/tissue-material.ts';
import type { StructureRange, TissueGeometry } from './merge.ts';

/** Faded tissues are drawn from the inside out, each with its depth first, after the outline. */
export const FADED_RENDER_ORDER = 100;

/** One tissue of one file on the GPU: up to three draw calls, whatever the number of structures. */
export class TissueMesh {
  readonly object = new Group();
  readonly attributes: Readonly<Record<string, BufferAttribute>>;
  private readonly ranges: readonly StructureRange[];
  private readonly source: Uint32Array;
  private readonly index: BufferAttribute;
  private readonly solid: Mesh<BufferGeometry>;
  private readonly depth: Mesh<BufferGeometry>;
  private readonly faded: Mesh<BufferGeometry>;
  private plan = '';

  /** @param outermost the least depth in it: what lies outside is drawn first and hides the rest early */
  constructor(tissue: TissueGeometry, outermost: number, shared: SharedUniforms) {
    this.ranges = tissue.ranges;
    this.source = tissue.indices;
    this.attributes = attributesOf(tissue);
    this.index = new BufferAttribute(new Uint32Array(tissue.indices.length), 1).setUsage(DynamicDrawUsage);
    const materials = createTissueMaterials(tissue.system, shared);
    const solidGeometry = sharing(this.attributes, this.index);
    const fadedGeometry = sharing(this.attributes, this.index);
    const order = FADED_RENDER_ORDER + SYSTEMS.indexOf(tissue.system) * 2;
    this.solid = mesh(solidGeometry, materials.solid, outermost);
    this.depth = mesh(fadedGeometry, materials.depth, order);
    this.faded = mesh(fadedGeometry, materials.faded, order + 1);
    this.object.name = tissue.system;
    this.object.add(this.solid, this.depth, this.faded);
  }

  /** Sorts the structures into the passes; uploads only when one changed its pass. */
  arrange(passes: (structure: number) => DrawPass): void {
    const plan = this.ranges.map(({ structure }) => passes(structure)).join();
    if (plan === this.plan) return;
    this.plan = plan;
    const { solid, faded } = writeDrawOrder(this.ranges, this.source, passes, this.index.array as Uint32Array);
    this.index.clearUpdateRanges();
    if (solid + faded > 0) this.index.addUpdateRange(0, solid + faded);
    this.index.needsUpdate = true;
    this.solid.geometry.setDrawRange(0, solid);
    this.faded.geometry.setDrawRange(solid, faded);
    this.solid.visible = solid > 0;
    this.depth.visible = faded > 0;
    this.faded.visible = faded > 0;
  }

  /** The indices of one structure, or null when it is not in here. */
  indicesOf(structure: number): Uint32Array | null {
    const range = this.ranges.find((candidate) => candidate.structure === structure);
    return range ? this.source.subarray(range.start, range.start + range.count) : null;
  }

  dispose(): void {
    for (const part of [this.solid, this.depth, this.faded]) {
      part.geometry.dispose();
      if (!Array.isArray(part.material)) part.material.dispose();
    }
  }
}

function attributesOf(tissue: TissueGeometry): Record<string, BufferAttribute> {
  return {
    position: new BufferAttribute(tissue.positions, 3),
    normal: new BufferAttribute(tissue.normals, 4, true),
    shade: new BufferAttribute(tissue.shades, 4, true),
    structure: new BufferAttribute(tissue.structures, 2),
    ...(tissue.fibres ? { fibre: new BufferAttribute(tissue.fibres, 2) } : {}),
  };
}

function sharing(attributes: Readonly<Record<string, BufferAttribute>>, index: BufferAttribute): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(attributes)) geometry.setAttribute(name, attribute);
  return geometry.setIndex(index);
}

function mesh(geometry: BufferGeometry, material: Mesh['material'], renderOrder: number): Mesh<BufferGeometry> {
  const made = new Mesh(geometry, material);
  made.renderOrder = renderOrder;
  made.visible = false;
  // The whole region is on the screen nearly always; testing bounds would need a sphere for each draw range.
  made.frustumCulled = false;
  made.matrixAutoUpdate = false;
  return made;
}
