import { BufferAttribute, type BufferGeometry, Group, Mesh } from 'three';
import { DEPTHS } from '#src/anatomy/atlas.ts';
import type { Bounds } from '#src/anatomy/frame.ts';
import { SYSTEMS, type System } from '#src/anatomy/ids.ts';
import { COARSE_LEVELS, coarsen, type Simplify } from './coarsen.ts';
import { splitCovered, type Triangles } from './covered.ts';
import { DrawList } from './draw-list.ts';
import type { PassChoice } from './draw-plan.ts';
import {
  createTissueMaterials,
  type SharedUniforms,
  setGlowing,
  type TissueMaterials,
} from './materials/tissue-material.ts';
import type { TissueGeometry } from './merge.ts';

/**
 * Faded tissues are drawn after the outline, from the inside out, each with its depth first: within one tissue of one file
 * only the nearest surface is blended, so nothing has to be sorted and nothing flickers.
 */
export const FADED_RENDER_ORDER = 100;

/** Thin structures, which would break or vanish at the coarser levels. */
const THIN: readonly System[] = ['nerve', 'ligament', 'fascia'];
const MOST_THIN_ERROR_MM = 0.5;

/** One tissue of one file on the GPU: up to three draw calls, whatever the number of structures. */
export class TissueMesh {
  readonly object = new Group();
  readonly attributes: Readonly<Record<string, BufferAttribute>>;
  private readonly tissue: TissueGeometry;
  private readonly materials: TissueMaterials;
  private readonly skin: Bounds | null;
  private readonly fine: DrawList;
  /** As far as they are made, in the order of `COARSE_LEVELS`. */
  private readonly coarse: DrawList[] = [];
  private coarsening: Generator<undefined, Triangles> | null = null;
  private readonly solid: Mesh<BufferGeometry>;
  private readonly depth: Mesh<BufferGeometry>;
  private readonly faded: Mesh<BufferGeometry>;

  /**
   * @param outermost the least depth in it: what lies outside is drawn first and hides the rest early
   * @param skin the box of the skin, mm; null for none
   */
  constructor(tissue: TissueGeometry, outermost: number, skin: Bounds | null, shared: SharedUniforms) {
    this.tissue = tissue;
    this.skin = tissue.system === 'skin' ? null : skin;
    this.attributes = attributesOf(tissue);
    this.fine = this.listOf(tissue);
    this.materials = createTissueMaterials(tissue.system, shared);
    const { materials } = this;
    const layer = (DEPTHS.length - 1 - outermost) * SYSTEMS.length + SYSTEMS.indexOf(tissue.system);
    const order = FADED_RENDER_ORDER + 2 * layer;
    this.solid = mesh(this.fine.solid, materials.solid, outermost);
    this.depth = mesh(this.fine.faded, materials.depth, order);
    this.faded = mesh(this.fine.faded, materials.faded, order + 1);
    this.object.name = tissue.system;
    this.object.add(this.solid, this.depth, this.faded);
  }

  /**
   * Sorts the structures into the passes; answers whether they are drawn with fewer triangles.
   * @param levels how many of `COARSE_LEVELS` may be used, as far as they are made
   */
  arrange(passes: PassChoice, levels: number): boolean {
    const list = this.coarse.slice(0, levels).at(-1) ?? this.fine;
    list.arrange(passes);
    this.solid.geometry = list.solid;
    this.depth.geometry = list.faded;
    this.faded.geometry = list.faded;
    this.solid.visible = list.solid.drawRange.count > 0;
    this.depth.visible = list.faded.drawRange.count > 0;
    this.faded.visible = this.depth.visible;
    return list !== this.fine;
  }

  /** Whether any structure of the atlas glows. */
  setGlowing(glowing: boolean): void {
    setGlowing(this.materials, glowing);
  }

  /** Makes the coarse triangles of one more structure at one level; false when all are made. */
  coarsenNext(simplify: Simplify): boolean {
    const level = COARSE_LEVELS[this.coarse.length];
    if (!level) return false;
    const errorMm = THIN.includes(this.tissue.system) ? Math.min(level.errorMm, MOST_THIN_ERROR_MM) : level.errorMm;
    this.coarsening ??= coarsen(this.tissue, errorMm, simplify);
    const { done, value } = this.coarsening.next();
    if (done) {
      this.coarse.push(this.listOf(value));
      this.coarsening = null;
    }
    return true;
  }

  /** The indices of one structure, or null when it is not in here. */
  indicesOf(structure: number): Uint32Array | null {
    const range = this.tissue.ranges.find((candidate) => candidate.structure === structure);
    return range ? this.tissue.indices.subarray(range.start, range.start + range.count) : null;
  }

  private listOf({ ranges, indices }: Triangles): DrawList {
    const { positions } = this.tissue;
    const split = this.skin ? splitCovered(ranges, indices, positions, this.skin) : { ranges, indices };
    return new DrawList(split.ranges, split.indices, this.attributes);
  }

  dispose(): void {
    this.fine.dispose();
    for (const list of this.coarse) list.dispose();
    for (const material of Object.values(this.materials)) material.dispose();
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

function mesh(geometry: BufferGeometry, material: Mesh['material'], renderOrder: number): Mesh<BufferGeometry> {
  const made = new Mesh(geometry, material);
  made.renderOrder = renderOrder;
  made.visible = false;
  // The whole region is on the screen nearly always; testing bounds would need a sphere for each draw range.
  made.frustumCulled = false;
  made.matrixAutoUpdate = false;
  return made;
}
