import { describe, expect, it } from 'vitest';
import { StateTexture, type StructureLook, toneOf } from '#src/render/state-texture.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const { structures } = SMALL_ATLAS;
const solid: StructureLook = { opacity: 1, quiet: false };
const looks = (changes: Record<number, Partial<StructureLook>> = {}) =>
  structures.map((_, index) => ({ ...solid, ...changes[index] }));
const texel = ({ texture }: StateTexture, structure: number) => {
  return [...(texture.image.data as Uint8Array).subarray(structure * 4, structure * 4 + 4)];
};

describe('StateTexture', () => {
  it('shows a look at once when it is not eased', () => {
    const states = new StateTexture(structures);
    states.setLooks(looks({ 2: { opacity: 0.2, quiet: true } }), false);
    expect(texel(states, 2)).toEqual([51, 255, texel(states, 2)[2], 0]);
    expect(texel(states, 3)).toEqual([255, 0, texel(states, 3)[2], 0]);
    expect(states.step(1)).toBe(false);
  });

  it('eases a change: on the way for some frames, then there and still', () => {
    const states = new StateTexture(structures);
    states.setLooks(looks(), false);
    states.setLooks(looks({ 1: { opacity: 0 } }), true);
    expect(states.step(1 / 60)).toBe(true);
    expect(states.opacity(1)).toBeGreaterThan(0.5);
    expect(states.opacity(1)).toBeLessThan(1);
    let frames = 1;
    while (states.step(1 / 60)) frames += 1;
    expect(frames).toBeLessThan(60);
    expect(states.opacity(1)).toBe(0);
    expect(texel(states, 1)[0]).toBe(0);
    expect(states.step(1 / 60)).toBe(false);
  });

  it('does not let the rest before a change finish it', () => {
    const states = new StateTexture(structures);
    states.setLooks(looks(), false);
    states.setLooks(looks({ 1: { opacity: 0 } }), true);
    states.step(30);
    expect(states.opacity(1)).toBeGreaterThan(0.5);
  });

  it('is there after one step when it jumps, and only eases when it does not', () => {
    for (const jumps of [true, false]) {
      const states = new StateTexture(structures);
      states.setLooks(looks(), false);
      states.setLooks(looks({ 1: { opacity: 0 } }), true);
      expect(states.step(1 / 60, jumps)).toBe(true);
      expect(states.opacity(1) === 0).toBe(jumps);
      expect(states.step(1 / 60, jumps)).toBe(!jumps);
    }
  });

  it('tells a change of looks from a hover', () => {
    const states = new StateTexture(structures);
    states.setLooks(looks(), false);
    states.setHovered(2, true);
    expect(states.step(1 / 60)).toBe(true);
    expect(states.looksMoving).toBe(false);
    states.setLooks(looks({ 1: { quiet: true } }), true);
    expect(states.step(1 / 60)).toBe(true);
    expect(states.looksMoving).toBe(true);
    while (states.step(1 / 60));
    expect(states.looksMoving).toBe(false);
  });

  it('marks one hovered structure and takes the mark from the one before', () => {
    const states = new StateTexture(structures);
    states.setHovered(3, false);
    states.setHovered(5, false);
    expect(texel(states, 3)[3]).toBe(0);
    expect(texel(states, 5)[3]).toBe(255);
    states.setHovered(-1, false);
    expect(texel(states, 5)[3]).toBe(0);
  });

  it('lets a glow come in its colour and go in it, and tells whether any is left', () => {
    const glowOf = ({ texture }: StateTexture, structure: number) =>
      [...(texture.image.data as Uint8Array)].slice((structures.length + structure) * 4).slice(0, 4);
    const states = new StateTexture(structures);
    states.setLooks(looks(), false);
    expect(states.glowing).toBe(false);
    states.setLooks(looks({ 4: { glow: 1 } }), true);
    states.step(1 / 60);
    const [red = 0, green = 0, blue = 0, strength = 0] = glowOf(states, 4);
    expect(blue).toBeGreaterThan(Math.max(red, green));
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(255);
    expect(glowOf(states, 3)[3]).toBe(0);
    while (states.step(1 / 60));
    expect([states.glowing, glowOf(states, 4)[3]]).toEqual([true, 255]);
    states.setLooks(looks(), true);
    expect(states.step(1 / 60)).toBe(true);
    expect(states.looksMoving).toBe(true);
    expect(glowOf(states, 4).slice(0, 3)).toEqual([red, green, blue]);
    while (states.step(1 / 60));
    expect(states.glowing).toBe(false);
  });

  it('tells neighbours apart by tone and gives both sides of a pair the same', () => {
    const order = new Map(['a', 'b', 'c'].map((id, index) => [id, index]));
    expect(toneOf('a-left', order)).toEqual(toneOf('a-right', order));
    const tones = ['a', 'b', 'c'].map((id) => toneOf(id, order));
    expect(Math.abs((tones[0] ?? 0) - (tones[1] ?? 0))).toBeGreaterThan(0.23);
    expect(Math.abs((tones[1] ?? 0) - (tones[2] ?? 0))).toBeGreaterThan(0.23);
    const states = new StateTexture(structures);
    const right = structures.findIndex(({ id }) => id === 'piriformis-right');
    const left = structures.findIndex(({ id }) => id === 'piriformis-left');
    expect(texel(states, right)[2]).toEqual(texel(states, left)[2]);
    expect(texel(states, right)[2]).toBeGreaterThan(0);
  });
});
