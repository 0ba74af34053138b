import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three';
import { type PassChoice, writeDrawOrder } from './draw-plan.ts';
import type { StructureRange } from './merge.ts';

/** The triangles of one tissue at one fineness, sorted into the passes that draw them. */
export class DrawList {
  readonly solid: BufferGeometry;
  readonly faded: BufferGeometry;
  private readonly ranges: readonly StructureRange[];
  private readonly source: Uint32Array;
  private readonly index: BufferAttribute;
  private plan = '';

  /** @param attributes shared by all lists of a tissue */
  constructor(
    ranges: readonly StructureRange[],
    source: Uint32Array,
    attributes: Readonly<Record<string, BufferAttribute>>,
  ) {
    this.ranges = ranges;
    this.source = source;
    this.index = new BufferAttribute(new Uint32Array(source.length), 1).setUsage(DynamicDrawUsage);
    this.solid = sharing(attributes, this.index);
    this.faded = sharing(attributes, this.index);
  }

  /** Sorts the structures into the passes; uploads only when one changed its pass. */
  arrange(passes: PassChoice): void {
    const plan = this.ranges.map(({ structure, covered }) => passes(structure, covered === true)).join();
    if (plan === this.plan) return;
    this.plan = plan;
    const { solid, faded } = writeDrawOrder(this.ranges, this.source, passes, this.index.array as Uint32Array);
    this.index.clearUpdateRanges();
    if (solid + faded > 0) this.index.addUpdateRange(0, solid + faded);
    this.index.needsUpdate = true;
    this.solid.setDrawRange(0, solid);
    this.faded.setDrawRange(solid, faded);
  }

  dispose(): void {
    this.solid.dispose();
    this.faded.dispose();
  }
}

function sharing(attributes: Readonly<Record<string, BufferAttribute>>, index: BufferAttribute): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(attributes)) geometry.setAttribute(name, attribute);
  return geometry.setIndex(index);
}
