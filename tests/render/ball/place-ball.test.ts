import { Box3, DoubleSide, FrontSide, Vector3 } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { BALL_SIZES, BALL_TOOLS, type BallPress, SUNK_MM } from '#src/anatomy/ball.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { OwnSide, SkinPoint } from '#src/anatomy/skin-point.ts';
import { ArrowMesh } from '#src/render/ball/arrow-mesh.ts';
import { BallMesh } from '#src/render/ball/ball-mesh.ts';
import type { PressedBody, StructureShape } from '#src/render/ball/body.ts';
import { frameBall } from '#src/render/ball/frame-ball.ts';
import { MuscleLines } from '#src/render/ball/muscle-line.ts';
import { nervesByLine } from '#src/render/ball/nearest-nerves.ts';
import { placeBall } from '#src/render/ball/place-ball.ts';
import { createLightUniforms } from '#src/render/lighting.ts';
import { PAINT_RENDER_ORDER } from '#src/render/skin-map/paint-order.ts';
import { finish } from '#tests/support/pressed-bodies.ts';
import { sphereSkin } from '#tests/support/tape-skins.ts';

const RADIUS_MM = 120;
const SPOT: SkinPoint = { kind: 'landmark', at: 'knob', side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } };
const places = new Map<string, Vec3>([
  ['knob-right', [-70, 0, -97]],
  ['knob-left', [70, 0, -97]],
]);
const skin = sphereSkin(RADIUS_MM);

function body(side: OwnSide = 'right', shapes: readonly StructureShape[] = []): PressedBody {
  const structures = shapes.map(({ id }) => ({ id, system: 'nerve' })) as unknown as PressedBody['structures'];
  return { skin, places, side, structures, shapeOf: (id) => shapes.find((shape) => shape.id === id) ?? null };
}

const press = (ways: BallPress['press'], tool: BallPress['tool'] = 'tennis'): BallPress => {
  return { tool, press: ways, into: ['muscle'] };
};

/** A ball of triangles round a place. */
function lump(id: string, at: Vector3, radiusMm: number): StructureShape {
  const { positions, indices } = sphereSkin(radiusMm);
  return { id, positions: positions.map((mm, i) => mm + at.getComponent(i % 3)), indices };
}

describe('a ball on the skin', () => {
  it('touches at the spot and is sunk in, pressing the way that is taught as far as it would not slip', () => {
    const inward = new Vector3(70, 0, 97).normalize();
    const straight = placeBall(body(), SPOT, press({ forward: 97, inward: 70 }))!;
    expect(straight.press.angleTo(inward)).toBeLessThan(0.03);
    expect(straight.touches.length()).toBeCloseTo(RADIUS_MM, 0);
    expect(straight.centres[0]!.length()).toBeCloseTo(RADIUS_MM + BALL_SIZES.tennis.diameterMm / 2 - SUNK_MM, 0);
    const aslant = placeBall(body(), SPOT, press({ up: 1 }))!;
    expect((aslant.press.angleTo(straight.press) * 180) / Math.PI).toBeCloseTo(25, 0);
    expect(aslant.press.y).toBeGreaterThan(0.4);
  });

  it('mirrors, and a pair lies on both sides', () => {
    const right = placeBall(body('right'), SPOT, press({ forward: 1, inward: 1 }))!;
    const left = placeBall(body('left'), SPOT, press({ forward: 1, inward: 1 }))!;
    expect(left.press.x).toBeCloseTo(-right.press.x, 2);
    const pair = placeBall(body(), SPOT, press({ forward: 1 }, 'two-balls'))!;
    expect(pair.centres).toHaveLength(2);
    expect(pair.centres[1]!.x).toBeCloseTo(-pair.centres[0]!.x, 0);
  });

  it('is nowhere without its landmark', () => {
    expect(placeBall(body(), { ...SPOT, at: 'gone' }, press({ forward: 1 }))).toBeNull();
  });
});

describe('its meshes', () => {
  it.each(BALL_TOOLS)('draw a %s at true size in one go, in metres', (tool) => {
    const placed = placeBall(body(), SPOT, press({ forward: 1, inward: 0.7 }, tool))!;
    const { object } = new BallMesh(tool, { ...placed, centres: placed.centres.slice(0, 1) }, createLightUniforms());
    const size = new Box3().setFromBufferAttribute(object.geometry.getAttribute('own') as never).getSize(new Vector3());
    const { diameterMm, lengthMm } = BALL_SIZES[tool];
    expect([size.x, size.y, size.z].map(Math.round)).toEqual([diameterMm, lengthMm ?? diameterMm, diameterMm]);
    const middle = new Box3().setFromBufferAttribute(object.geometry.getAttribute('position') as never);
    const off = middle.getCenter(new Vector3()).multiplyScalar(1000).distanceTo(placed.centres[0]!);
    expect(off).toBeLessThan(1);
  });

  it.each(BALL_TOOLS)('let the patch show through a %s, unless it is a roller', (tool) => {
    const placed = placeBall(body(), SPOT, press({ forward: 1 }, tool))!;
    const { object } = new BallMesh(tool, placed, createLightUniforms());
    expect(object.renderOrder).toBeGreaterThan(PAINT_RENDER_ORDER);
    expect(object.material.transparent).toBe(tool !== 'roller');
    expect(object.material.uniforms.uClear?.value > 0).toBe(tool !== 'roller');
    // The far half of a ball would be blended over the near one.
    expect(object.material.side).toBe(tool === 'roller' ? DoubleSide : FrontSide);
  });

  it('lay a roller level and across its press', () => {
    const placed = placeBall(body(), SPOT, press({ forward: 1 }, 'roller'))!;
    const { geometry } = new BallMesh('roller', placed, createLightUniforms()).object;
    const own = geometry.getAttribute('own');
    const [low, high] = [new Vector3(), new Vector3()];
    for (let i = 0; i < own.count; i++) {
      if (own.getY(i) < -145) low.fromBufferAttribute(geometry.getAttribute('position') as never, i);
      if (own.getY(i) > 145) high.fromBufferAttribute(geometry.getAttribute('position') as never, i);
    }
    const axis = high.sub(low).normalize();
    expect(Math.abs(axis.y)).toBeLessThan(0.3);
    expect(Math.abs(axis.dot(placed.press))).toBeLessThan(0.3);
  });

  it('point the arrow at the ball, and a broken line into the muscle; and free what they hold', () => {
    const placed = placeBall(body(), SPOT, press({ forward: 1 }))!;
    const far = (passage: { entersMm: number; leavesMm: number } | null) => {
      const { geometry } = new ArrowMesh(placed, 33, passage).object;
      const at = geometry.getAttribute('position');
      const along = Array.from({ length: at.count }, (_, i) =>
        new Vector3()
          .fromBufferAttribute(at as never, i)
          .multiplyScalar(1000)
          .sub(placed.touches)
          .dot(placed.press),
      );
      return [Math.min(...along), Math.max(...along)] as const;
    };
    expect(far(null)[0]).toBeLessThan(-100);
    expect(far(null)[1]).toBeLessThan(-55);
    expect(far({ entersMm: 30, leavesMm: 50 })[1]).toBeCloseTo(40, -1);
    const freed = vi.fn();
    for (const mesh of [new ArrowMesh(placed, 33, null), new BallMesh('soft', placed, createLightUniforms())]) {
      mesh.object.geometry.addEventListener('dispose', freed);
      mesh.object.material.addEventListener('dispose', freed);
      mesh.dispose();
    }
    expect(freed).toHaveBeenCalledTimes(4);
  });
});

describe('the line of a press', () => {
  const [from, along] = [new Vector3(0, 0, -120), new Vector3(0, 0, 1)];

  it('meets the belly of a muscle, but neither a thin one nor one out of reach', () => {
    const muscle = new MuscleLines([lump('muscle', new Vector3(0, 0, -80), 12)]);
    expect(muscle.belly(from, along, 80)?.entersMm).toBeCloseTo(28, 0);
    expect(muscle.belly(from, along, 80)?.leavesMm).toBeCloseTo(52, 0);
    expect(muscle.belly(from, along, 20)).toBeNull();
    expect(new MuscleLines([lump('thin', new Vector3(0, 0, -80), 2.5)]).belly(from, along, 80)).toBeNull();
  });

  it('tells how far nerves pass from it, but not what lies beyond its end', () => {
    const shapes = [lump('far', new Vector3(40, 0, -90), 5), lump('near', new Vector3(0, 20, -90), 5)];
    const found = finish(nervesByLine(body('right', shapes), from, along, 60));
    expect(found.map(({ id, mm }) => [id, Math.round(mm)])).toEqual([
      ['near', 15],
      ['far', 35],
    ]);
    const short = finish(nervesByLine(body('right', shapes), from, along, 5));
    expect(short[0]!.mm).toBeGreaterThan(25);
  });
});

describe('the picture of a release', () => {
  it('holds the ball, seen aslant of its press and from its own side of the body', () => {
    for (const side of ['right', 'left'] as const) {
      const framed = frameBall({ spotAt: SPOT, ball: press({ forward: 1 }) }, side, places)!;
      expect(framed.bounds.max[1] - framed.bounds.min[1]).toBeGreaterThan(2 * BALL_SIZES.tennis.diameterMm);
      expect(framed.towards[2]).toBeLessThan(-0.5);
      expect(framed.towards[0] * (side === 'right' ? -1 : 1)).toBeGreaterThan(0.4);
      expect(Math.hypot(...framed.towards)).toBeCloseTo(1, 5);
    }
    const inward = frameBall({ spotAt: SPOT, ball: press({ inward: 1 }) }, 'right', places)!;
    expect(inward.towards[0]).toBeLessThan(-0.5);
    expect(inward.towards[2]).toBeLessThan(-0.4);
  });

  it('is one of groin and belly, from the front, where there is no ball', () => {
    const front = new Map<string, Vec3>([...places, ['femoral-head-centre-right', [-81, 0, 0]]]);
    expect(frameBall({ spotAt: null, ball: null }, 'right', front)?.towards[2]).toBeGreaterThan(0.5);
    expect(frameBall({ spotAt: null, ball: null }, 'right', places)).toBeNull();
  });
});
