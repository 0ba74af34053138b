import { type Color, DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import type { AtlasStructure } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { GLOWS } from './materials/palette.ts';

/** How one structure is drawn; the render side of the store's appearance, plus what only the pointer knows. */
export interface StructureLook {
  readonly opacity: number;
  readonly quiet: boolean;
  /** An index into `GLOWS`; left out where it does not glow. */
  readonly glow?: number;
}

/** Channels of the first row, in order. */
const OPACITY = 0;
const QUIET = 1;
const TONE = 2;
const HOVERED = 3;
const CHANNELS = 4;
/** The second row: the colour of the glow, and how strong it is. */
const STRENGTH = 3;
const ROWS = 2;

/** Time constant of a change, s: about 95 % done after three of them. */
const EASE_S = 0.07;
const SETTLED = 1 / 512;
/** What the first frame of a change counts for: the rest before it is no part of the change. */
const FIRST_FRAME_S = 1 / 60;

/**
 * Two texels a structure: opacity, quiet, tone, hovered; above them its glow. The tone is its own and stays.
 * Changes are eased, so `step` has to be called each frame until it answers false.
 */
export class StateTexture {
  readonly texture: DataTexture;
  /** At the last step more than a hover was under way. */
  looksMoving = false;
  /** Some structure glows, or has not quite stopped to. */
  glowing = false;
  private readonly count: number;
  private readonly current: Float32Array;
  private readonly target: Float32Array;
  private readonly bytes: Uint8Array;
  private moving = false;
  private fresh = false;

  constructor(structures: readonly AtlasStructure[]) {
    this.count = structures.length;
    this.current = new Float32Array(this.count * CHANNELS * ROWS);
    this.target = new Float32Array(this.count * CHANNELS * ROWS);
    this.bytes = new Uint8Array(Math.max(1, this.count) * CHANNELS * ROWS);
    this.texture = new DataTexture(this.bytes, Math.max(1, this.count), ROWS, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    const tones = toneOrder(structures);
    for (const [index, { id }] of structures.entries()) {
      this.target[index * CHANNELS + TONE] = toneOf(id, tones);
    }
    this.begin(false);
  }

  /** @param eased false to arrive at once: the first view, or reduced motion */
  setLooks(looks: readonly StructureLook[], eased: boolean): void {
    for (const [index, { opacity, quiet, glow }] of looks.entries()) {
      this.target[index * CHANNELS + OPACITY] = opacity;
      this.target[index * CHANNELS + QUIET] = quiet ? 1 : 0;
      this.aimGlow(index, glow === undefined ? undefined : GLOWS[glow]);
    }
    this.begin(eased);
  }

  /** @param structure index, or -1 for none */
  setHovered(structure: number, eased: boolean): void {
    for (let index = 0; index < this.count; index++) {
      this.target[index * CHANNELS + HOVERED] = index === structure ? 1 : 0;
    }
    this.begin(eased);
  }

  /** Moves towards the targets, or jumps there; true while it moved. */
  step(deltaS: number, jumps = false): boolean {
    if (!this.moving) return false;
    const part = jumps ? 1 : 1 - Math.exp(-(this.fresh ? FIRST_FRAME_S : deltaS) / EASE_S);
    this.fresh = false;
    this.moving = false;
    this.looksMoving = false;
    for (let i = 0; i < this.current.length; i++) {
      const rest = this.target[i]! - this.current[i]!;
      if (Math.abs(rest) < SETTLED) this.current[i] = this.target[i]!;
      else {
        this.current[i] = this.current[i]! + rest * part;
        this.moving = true;
        this.looksMoving ||= i % CHANNELS !== HOVERED || i >= this.count * CHANNELS;
      }
    }
    this.write();
    return this.moving;
  }

  /** The opacity that is shown now, between the old one and the one asked for. */
  opacity(structure: number): number {
    return this.current[structure * CHANNELS + OPACITY] ?? 0;
  }

  dispose(): void {
    this.texture.dispose();
  }

  private begin(eased: boolean): void {
    if (eased) {
      this.fresh = this.fresh || !this.moving;
      this.moving = true;
      return;
    }
    this.current.set(this.target);
    this.moving = false;
    this.looksMoving = false;
    this.write();
  }

  /** A glow that goes keeps its colour while it fades; one that comes has it from the first. */
  private aimGlow(structure: number, colour: Color | undefined): void {
    const at = (this.count + structure) * CHANNELS;
    this.target[at + STRENGTH] = colour ? 1 : 0;
    if (!colour) return;
    colour.toArray(this.target, at);
    if (this.current[at + STRENGTH] === 0) colour.toArray(this.current, at);
  }

  private write(): void {
    this.glowing = false;
    for (let i = 0; i < this.current.length; i++) this.bytes[i] = Math.round(this.current[i]! * 255);
    for (let structure = 0; structure < this.count; structure++) {
      this.glowing ||= this.current[(this.count + structure) * CHANNELS + STRENGTH]! > 0;
    }
    this.texture.needsUpdate = true;
  }
}

/** Base ids in atlas order: both sides of a pair get one tone. */
function toneOrder(structures: readonly AtlasStructure[]): ReadonlyMap<string, number> {
  const bases = [...new Set(structures.map(({ id }) => baseIdOf(id)))];
  return new Map(bases.map((base, index) => [base, index]));
}

/** Fractional part of the golden ratio: successive multiples fall far from each other on the unit circle. */
const GOLDEN = 0.618033988749895;

/** Tone of a structure, 0..1: neighbours in the atlas order never look alike. */
export function toneOf(id: string, order: ReadonlyMap<string, number>): number {
  return ((order.get(baseIdOf(id)) ?? 0) * GOLDEN) % 1;
}
