import { join } from 'node:path';
import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import { readContent } from '#src/content/load.ts';
import type { MassageRecord } from '#src/content/records.ts';
import { layStrokes, strokeLine } from '#src/render/massage/lay-strokes.ts';
import { lineLengthMm } from '#src/render/tape/band.ts';
import { type SurfacePoint, smoothNormal } from '#src/render/tape/skin-surface.ts';
import { type FibreCompass, fibreCompass } from '#tests/support/fibre-compass.ts';
import { cylinderSkin, type RealBody, realBody } from '#tests/support/tape-skins.ts';

function finish<T>(work: Generator<undefined, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Strokes that are meant to run with the fibres. */
const ALONG_FIBRES: readonly string[] = ['gliding', 'deep'];
const FARTHEST_OFF_DEG = 20;

const point = (at: string, up = 0): SkinPoint => {
  return { kind: 'landmark', at, side: 'own', shift: { upCm: up, outCm: 0, frontCm: 0 } };
};

describe('layStrokes', () => {
  const surface = cylinderSkin(100, 400);
  const places = new Map([['mark-right', [0, 0, 100] as const]]);
  const body = { surface, places, side: 'right' as const };
  const glide: MassageStroke = { kind: 'gliding', muscle: 'm', along: [point('mark', -5), point('mark', 5)] };
  const press: MassageStroke = { kind: 'pressure', muscle: 'm', along: [point('mark', 9)] };

  it('makes one mesh of all strokes, on the skin, that knows how far along its line each point is', () => {
    const { positions, courses, indices } = finish(layStrokes(body, [glide, press]));
    const offSkin = Array.from({ length: positions.length / 3 }, (_, i) => {
      return Math.hypot(positions[3 * i]!, positions[3 * i + 2]!) - 100;
    });
    expect(Math.min(...offSkin)).toBeGreaterThan(0);
    expect(Math.max(...offSkin)).toBeLessThan(1);
    expect(Math.max(...indices)).toBe(positions.length / 3 - 1);
    const kinds = new Set(Array.from({ length: courses.length / 4 }, (_, i) => courses[4 * i + 3]));
    expect([...kinds]).toEqual([0, 4]);
    const alongMm = Array.from({ length: courses.length / 4 }, (_, i) => courses[4 * i]!);
    expect(Math.max(...alongMm)).toBeCloseTo(100, 0);
  });

  it('sets a spot in the middle of its sign', () => {
    const line = strokeLine(body, press);
    expect(line[1]!.at.y).toBeCloseTo(90, 1);
    expect(line[0]!.at.y).toBeLessThan(line[2]!.at.y);
  });

  it('leaves out a stroke with a landmark that is not there', () => {
    const lost: MassageStroke = { ...glide, along: [point('mark'), point('nowhere')] };
    const alone = finish(layStrokes(body, [glide]));
    expect(finish(layStrokes(body, [glide, lost])).indices).toEqual(alone.indices);
    expect(finish(layStrokes(body, [lost])).indices).toHaveLength(0);
  });
});

describe('the strokes of the content', () => {
  let body: RealBody;
  let compass: FibreCompass;
  let massages: readonly MassageRecord[];
  beforeAll(async () => {
    body = await realBody();
    const { content } = await readContent(join(import.meta.dirname, '../../../content'));
    massages = content.records.flatMap(({ record }) => (record.kind === 'massage' ? [record] : []));
    const muscles = massages.flatMap(({ strokesAt }) => strokesAt.map(({ muscle }) => `${muscle}-right`));
    compass = await fibreCompass(muscles);
  });

  const lineOf = (stroke: MassageStroke, side: 'right' | 'left' = 'right') =>
    strokeLine({ surface: body.surface, places: body.places, side }, stroke);

  /** The mean angle between a line and the fibres of a muscle under it, seen from outside; NaN where it has none. */
  function offFibresDeg(line: readonly SurfacePoint[], muscle: string): number {
    let sumDeg = 0;
    for (let i = 1; i < line.length; i++) {
      const fibre = compass.at(`${muscle}-right`, line[i]!.at);
      if (!fibre) return Number.NaN;
      const normal = smoothNormal(body.surface, line[i]!, new Vector3());
      const heading = new Vector3()
        .subVectors(line[i]!.at, line[i - 1]!.at)
        .projectOnPlane(normal)
        .normalize();
      const cosine = Math.abs(heading.dot(fibre.projectOnPlane(normal).normalize()));
      sumDeg += (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
    }
    return sumDeg / (line.length - 1);
  }

  it('are drawn on both sides, and each is a hand long at least', () => {
    expect(massages).toHaveLength(9);
    for (const { strokesAt } of massages) {
      for (const stroke of strokesAt) {
        for (const side of ['right', 'left'] as const) {
          const line = lineOf(stroke, side);
          expect(lineLengthMm(line)).toBeGreaterThan(stroke.kind === 'pressure' ? 25 : 40);
        }
      }
    }
  });

  it('run with the fibres of their muscle where they glide or sink in, and would not if they went across', () => {
    let checked = 0;
    for (const { id, strokesAt } of massages) {
      for (const stroke of strokesAt.filter(({ kind }) => ALONG_FIBRES.includes(kind))) {
        const line = lineOf(stroke);
        const offDeg = offFibresDeg(line, stroke.muscle);
        if (Number.isNaN(offDeg)) continue;
        checked += 1;
        expect(offDeg, `${id}: ${stroke.kind} over ${stroke.muscle}`).toBeLessThan(FARTHEST_OFF_DEG);
        const middle = line[Math.floor(line.length / 2)]!.at;
        const crossing = line.map(({ at }) => {
          const normal = smoothNormal(body.surface, body.surface.nearest(middle), new Vector3());
          return body.surface.nearest(
            at
              .clone()
              .sub(middle)
              .applyAxisAngle(normal, Math.PI / 2)
              .add(middle),
          );
        });
        expect(offFibresDeg(crossing, stroke.muscle)).toBeGreaterThan(2 * FARTHEST_OFF_DEG);
      }
    }
    expect(checked).toBeGreaterThan(10);
  });
});
