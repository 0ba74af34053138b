import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { PaintedZone, PlacedStroke } from '#src/anatomy/skin-paint.ts';
import { MOST_LAYERS, paintLayers } from '#src/render/skin-map/paint-layers.ts';
import { type PaintGeometry, paintSkin } from '#src/render/skin-map/paint-skin.ts';
import { distanceToStroke, strokeOnSkin } from '#src/render/skin-map/stroke-on-skin.ts';
import { type SkinSurface, smoothNormal } from '#src/render/tape/skin-surface.ts';
import { cylinderSkin } from '#tests/support/tape-skins.ts';

const RADIUS_MM = 100;
const TALL_MM = 400;
const body = cylinderSkin(RADIUS_MM, TALL_MM);

const stroke = (radiusMm: number, ...wayMm: Vec3[]): PlacedStroke => ({ wayMm, radiusMm });
const zone = (look: PaintedZone['look'], tone: number, ...strokes: PlacedStroke[]): PaintedZone => {
  return { look, tone, strokes };
};

function paint(zones: readonly PaintedZone[], surface: SkinSurface = body): PaintGeometry {
  const work = paintSkin(surface, paintLayers(zones));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** On the cylinder: so far round it from the back, and so high. */
function place(turnRad: number, yMm: number): Vector3 {
  return new Vector3(-RADIUS_MM * Math.sin(turnRad), yMm, -RADIUS_MM * Math.cos(turnRad));
}

function distance(painted: PlacedStroke, at: Vector3, surface: SkinSurface = body): number {
  const onSkin = surface.nearest(at);
  return distanceToStroke(strokeOnSkin(surface, painted), onSkin.at, smoothNormal(surface, onSkin, new Vector3()));
}

/** Where the corners of each triangle lie. */
function triangles({ positions, indices }: PaintGeometry): readonly (readonly number[])[] {
  const corner = (vertex: number) => [...positions.subarray(3 * vertex, 3 * vertex + 3)];
  return Array.from({ length: indices.length / 3 }, (_, i) => [...indices.subarray(3 * i, 3 * i + 3)].flatMap(corner));
}

describe('the distance to a stroke', () => {
  it('is measured along the skin, from points brought to it', () => {
    const outside = stroke(20, [0, 0, -180]);
    expect(distance(outside, place(0, 0))).toBeCloseTo(-20, 0);
    expect(distance(outside, place(0, 50))).toBeCloseTo(30, 0);
    // A quarter round the body is an arc, not its chord of 141 mm.
    expect(Math.abs(distance(outside, place(Math.PI / 2, 0)) - (157 - 20))).toBeLessThan(2);
  });

  it('follows the skin between the points of a way', () => {
    const round = stroke(15, [-100, 40, 0], [0, 40, -100]);
    // The straight line between them passes 29 mm below the skin.
    expect(distance(round, place(Math.PI / 4, 40))).toBeCloseTo(-15, 0);
    expect(distance(round, place(Math.PI / 4, 10))).toBeCloseTo(15, 0);
  });

  it('does not reach through the body: a thin one painted behind stays clean in front', () => {
    const thin = cylinderSkin(30, TALL_MM);
    const behind = stroke(80, [0, 0, -30]);
    expect(distance(behind, new Vector3(0, 0, -30), thin)).toBeLessThan(-75);
    expect(distance(behind, new Vector3(0, 0, 30), thin)).toBeGreaterThan(20);
    // What the rule guards against: straight through the body it would be well inside.
    expect(new Vector3(0, 0, 30).distanceTo(new Vector3(0, 0, -30))).toBeLessThan(80);
  });
});

describe('the distance to a long stroke', () => {
  const way = Array.from({ length: 12 }, (_, i) => place(0.5 * i, 12 * i - 70).toArray());
  const long = strokeOnSkin(body, stroke(14, ...way));
  const places = Array.from({ length: 200 }, (_, i) => {
    const onSkin = body.nearest(place(0.37 * i, ((31 * i) % 360) - 180));
    return { at: onSkin.at, facing: smoothNormal(body, onSkin, new Vector3()) };
  });

  it('is the one to the nearest of its pieces, whatever is leapt over', () => {
    expect(long.points.length).toBeGreaterThan(40);
    const pieces = long.points.slice(1).map((_, i) => {
      return { ...long, ...{ points: long.points.slice(i, i + 2), normals: long.normals.slice(i, i + 2) } };
    });
    for (const { at, facing } of places) {
      const nearest = Math.min(...pieces.map((piece) => distanceToStroke(piece, at, facing)));
      expect(distanceToStroke(long, at, facing)).toBeCloseTo(nearest, 6);
    }
  });

  it('is right as far as is asked for, and what is farther counts as that far', () => {
    for (const { at, facing } of places) {
      const whole = distanceToStroke(long, at, facing);
      expect(distanceToStroke(long, at, facing, 20)).toBeCloseTo(Math.min(20, whole), 6);
    }
    const wholes = places.map(({ at, facing }) => distanceToStroke(long, at, facing));
    expect(Math.min(...wholes)).toBeLessThan(0);
    expect(Math.max(...wholes)).toBeGreaterThan(20);
  });
});

describe('layers', () => {
  it('hold all zones of one look and tone, and lie in a fixed order', () => {
    const [a, b, c] = [stroke(9, [0, 0, -100]), stroke(9, [0, 50, -100]), stroke(9, [0, 90, -100])];
    const layers = paintLayers([zone('forbidden', 0, a), zone('main', 1, b), zone('area', 0, c), zone('main', 1, a)]);
    expect(layers.map(({ look, tone }) => [look, tone])).toEqual([
      ['area', 0],
      ['main', 1],
      ['forbidden', 0],
    ]);
    expect(layers[1]?.strokes).toEqual([b, a]);
  });

  it('are as many as can be drawn; what warns is never the one left out', () => {
    const many = Array.from({ length: 12 }, (_, tone) => zone('area', tone, stroke(9, [0, 0, -100])));
    const layers = paintLayers([zone('forbidden', 0, stroke(9, [0, 0, -100])), ...many]);
    expect(layers).toHaveLength(MOST_LAYERS);
    expect(layers.at(-1)?.look).toBe('forbidden');
    expect(paintLayers([zone('main', 0)])).toEqual([]);
  });
});

describe('painted skin', () => {
  const painted = paint([
    zone('area', 0, stroke(30, [0, 0, -100])),
    zone('area', 0, stroke(30, [0, 50, -100])),
    zone('main', 3, stroke(20, [0, -120, -100])),
  ]);
  const vertices = Array.from({ length: painted.positions.length / 3 }, (_, i) => ({
    at: new Vector3().fromArray(painted.positions, 3 * i),
    mm: painted.distances[MOST_LAYERS * i]!,
  }));

  it('takes the nearest stroke of a layer, so that zones of one look run together', () => {
    const between = vertices.filter(({ at }) => Math.abs(at.y - 25) < 3 && Math.abs(at.x) < 3);
    expect(between.length).toBeGreaterThan(0);
    for (const { at, mm } of between) {
      const nearest = Math.min(...[0, 50].map((y) => at.distanceTo(new Vector3(0, y, -100)))) - 30;
      expect(Math.abs(mm - nearest)).toBeLessThan(0.5);
    }
  });

  it('holds what is painted and little else, in small triangles that do not gape', () => {
    const { indices, positions } = painted;
    const edges = new Map<string, number>();
    const at = (vertex: number) => new Vector3().fromArray(positions, 3 * vertex);
    for (let i = 0; i < indices.length; i++) {
      const from = indices[i]!;
      const to = indices[i % 3 === 2 ? i - 2 : i + 1]!;
      expect(at(from).distanceTo(at(to))).toBeLessThanOrEqual(6.001);
      edges.set(`${from}-${to}`, (edges.get(`${from}-${to}`) ?? 0) + 1);
    }
    expect([...edges.values()].every((count) => count === 1)).toBe(true);
    // Edges without a neighbour lie outside the paint alone.
    for (const edge of edges.keys()) {
      const [from, to] = edge.split('-').map(Number) as [number, number];
      if (edges.has(`${to}-${from}`)) continue;
      for (const vertex of [from, to]) {
        for (let layer = 0; layer < MOST_LAYERS; layer++) {
          expect(painted.distances[MOST_LAYERS * vertex + layer]).toBeGreaterThan(4);
        }
      }
    }
    expect(vertices.every(({ at: { z } }) => z < 0)).toBe(true);
  });

  it('is the same whatever was painted before', () => {
    const skin = () => cylinderSkin(RADIUS_MM, TALL_MM);
    const used = skin();
    paint([zone('main', 0, stroke(40, [0, 20, -100]))], used);
    const [after, alone] = [used, skin()].map((on) => paint([zone('area', 0, stroke(30, [0, 60, -100]))], on));
    expect(triangles(after!)).toEqual(triangles(alone!));
    const elsewhere = paint([zone('area', 0, stroke(30, [0, 66, -100]))], skin());
    expect(triangles(elsewhere)).not.toEqual(triangles(alone!));
  });

  it('is nothing without strokes', () => {
    expect(paint([]).indices).toHaveLength(0);
  });
});
