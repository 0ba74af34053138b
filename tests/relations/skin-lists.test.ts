import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { type PlacedStroke, placeZone } from '#src/anatomy/skin-paint.ts';
import { type LandmarkPlaces, placePoint } from '#src/anatomy/skin-point.ts';
import { areasAt } from '#src/relations/areas-at.ts';
import type { RelationGraph, RelationNode } from '#src/relations/graph.ts';
import { type SoreSpot, soreMuscles, soreSpotsOf } from '#src/relations/sore-spots.ts';
import type { Picker } from '#src/render/picking.ts';
import { createSkinSurface, type SkinSurface } from '#src/render/tape/skin-surface.ts';
import { inMm, liesOver } from '#tests/support/over-muscle.ts';
import { realPicker } from '#tests/support/real-picker.ts';
import { realRelations } from '#tests/support/real-relations.ts';

/** A way may leave the skin by so much between two of its points, mm: then distances along it may be taken straight. */
const OFF_SKIN_MM = 12;
const STEP_MM = 8;
/** The body is not quite even. */
const UNEVEN_MM = 12;

let graph: RelationGraph;
let atlas: Atlas;
let picker: Picker;
let surface: SkinSurface;
let places: LandmarkPlaces;
let areas: readonly RelationNode[];

beforeAll(async () => {
  graph = await realRelations();
  ({ atlas, picker } = await realPicker());
  places = landmarkPlaces(atlas);
  const skin = picker.shapeOf(atlas.structures.findIndex(({ system }) => system === 'skin'));
  if (!skin) throw new Error('The atlas has no skin.');
  surface = createSkinSurface(...inMm(skin));
  areas = graph.nodes.filter(({ kind }) => kind === 'area');
});

/** How far a stroke leaves the skin, mm. */
function offSkinMm({ wayMm }: PlacedStroke): number {
  const points = wayMm.flatMap((from, i) => {
    const to = wayMm[i + 1] ?? from;
    const steps = Math.max(1, Math.ceil(Math.hypot(...from.map((mm, axis) => (to[axis] ?? 0) - mm)) / STEP_MM));
    return Array.from({ length: steps }, (_, step) => new Vector3(...from).lerp(new Vector3(...to), step / steps));
  });
  return Math.max(...points.map((point) => surface.nearest(point).at.distanceTo(point)));
}

describe('the areas of skin', () => {
  it.each(['right', 'left'] as const)('lie on the skin of the %s side with their whole way', (side) => {
    const off = areas.flatMap(({ id, zone = [] }) => {
      const strokes = placeZone(zone, side, places);
      expect(strokes, id).toHaveLength(zone.length);
      return strokes.map((stroke) => [id, Math.round(offSkinMm(stroke))] as const);
    });
    expect(off.filter(([, mm]) => mm > OFF_SKIN_MM)).toEqual([]);
  });

  it('would be found out if a way ran through the body', () => {
    expect(
      offSkinMm({
        wayMm: [
          [-80, 0, 90],
          [-80, 0, -100],
        ],
        radiusMm: 20,
      }),
    ).toBeGreaterThan(OFF_SKIN_MM);
  });

  it('are the same on both sides', () => {
    const uneven = areas.flatMap(({ id, zone = [] }) => {
      const [right, left] = (['right', 'left'] as const).map((side) =>
        placeZone(zone, side, places).flatMap(({ wayMm }) => wayMm),
      );
      return (right ?? []).map((place, i) => {
        const [x = 0, y = 0, z = 0] = left?.[i] ?? [];
        return [id, Math.hypot(place[0] + x, place[1] - y, place[2] - z)] as const;
      });
    });
    expect(uneven.filter(([, mm]) => mm > UNEVEN_MM)).toEqual([]);
  });

  it.each(['right', 'left'] as const)('are found from their own places on the %s side', (side) => {
    const lost = areas.filter(({ key, zone = [] }) =>
      placeZone(zone, side, places).some(({ wayMm }) => {
        const middle = wayMm[Math.floor(wayMm.length / 2)] as Vec3;
        const { x, y, z } = surface.nearest(new Vector3(...middle)).at;
        const isMidline = Math.abs(x) < STEP_MM;
        return !isMidline && !areasAt(graph, [x, y, z], places).some(({ area }) => area.key === key);
      }),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('say what lies beyond the model where a root or nerve is felt below the knee', () => {
    const below = ['dermatome-l4', 'dermatome-l5', 'dermatome-s1', 'skin-tibial', 'skin-common-fibular'];
    expect(areas.filter(({ id, beyond }) => below.includes(id) && beyond).map(({ id }) => id)).toEqual(below);
  });
});

describe('the sore spots', () => {
  const spotsOf = (baseId: string) => soreSpotsOf(graph, baseId);
  const structureOf = (baseId: string, side: string) =>
    atlas.structures.findIndex(({ id }) => id === `${baseId}-${side}`);

  it.each(['right', 'left'] as const)('lie over their muscle on the %s side', (side) => {
    const astray = soreMuscles(graph).flatMap(({ muscle, spots }) => {
      const structure = structureOf(muscle.id, side);
      return spots.filter(({ at }) => {
        const place = placePoint(at, side, places);
        return !place || !liesOver(surface, picker, structure, place);
      });
    });
    expect(astray.map(({ node }) => node.id)).toEqual([]);
  });

  it('would be found out beside their muscle', () => {
    const [spot] = spotsOf('piriformis');
    const [x, y, z] = placePoint(spot?.at as SoreSpot['at'], 'right', places) ?? [0, 0, 0];
    expect(liesOver(surface, picker, structureOf('piriformis', 'right'), [x, y, z])).toBe(true);
    expect(liesOver(surface, picker, structureOf('piriformis', 'right'), [x, y - 60, z])).toBe(false);
  });

  it.each([
    ['gluteus-maximus-1', ['gluteal-crescent', 'si-region'], ['back-thigh-upper']],
    ['gluteus-maximus-2', ['lower-sacrum', 'upper-buttock'], ['outer-buttock']],
    ['gluteus-maximus-3', ['coccyx-area'], []],
    ['gluteus-medius-1', ['si-region', 'sacrum-area', 'low-back-side'], []],
    ['quadratus-lumborum-1', ['crest'], ['groin', 'lower-side-belly']],
    ['quadratus-lumborum-2', ['trochanter-area'], ['outer-thigh']],
    ['quadratus-lumborum-3', ['si-region'], []],
    ['quadratus-lumborum-4', ['lower-buttock'], []],
    ['iliocostalis-lumborum-1', ['mid-buttock', 'lower-buttock'], ['lower-belly']],
    ['adductor-longus-2', ['inner-knee', 'inner-leg'], []],
  ])('%s sends its pain where the table of figures says', (id, main, spill) => {
    const spot = spotsOf(id.replace(/-\d$/, '')).find(({ node }) => node.id === id);
    expect(spot?.main.map((area) => area.id)).toEqual(main);
    expect(spot?.spill.map((area) => area.id)).toEqual(spill);
  });

  it('are numbered as in their ids, and are there for every muscle of the table', () => {
    const spots = soreMuscles(graph).flatMap(({ muscle, spots: own }) =>
      own.map(({ node, number }) => [node.id, `${muscle.id}-${number}`]),
    );
    expect(spots.filter(([id, expected]) => id !== expected)).toEqual([]);
    expect(soreMuscles(graph)).toHaveLength(31);
    expect(spots).toHaveLength(48);
  });
});
