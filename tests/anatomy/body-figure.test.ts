import { describe, expect, it } from 'vitest';
import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';
import { checkFigure, checkPosed } from '#src/anatomy/body/check-figure.ts';
import { gaps, sinkings } from '#src/anatomy/body/contacts.ts';
import { ballOf, PART_NAMES } from '#src/anatomy/body/flesh.ts';
import { MOVEMENTS } from '#src/anatomy/body/joints.ts';
import { poseBody } from '#src/anatomy/body/pose-body.ts';
import { STANCES } from '#src/anatomy/body/stances.ts';
import { STANDING_FIGURE } from '#tests/support/figures.ts';

const BALL = { kind: 'ball', place: 'buttock' } as const;

/** The plainest figure of each stance. */
const PLAIN = Object.entries(STANCES).map(([name, { touch }]): [string, BodyFigure] => {
  const tool = touch.some(([part]) => part === 'tool') ? BALL : null;
  const place = { 'side-to-wall': 'outer-hip', 'face-to-wall': 'front-of-thigh', 'on-own-elbow': 'front-pocket' }[name];
  const figure = { ...STANDING_FIGURE, stance: name as BodyFigure['stance'], tool };
  return [name, place && tool ? { ...figure, tool: { ...tool, place: place as 'outer-hip' } } : figure];
});

describe('stances', () => {
  it.each(PLAIN)('%s comes to rest: what should touch does, nothing goes through floor or wall', (_name, figure) => {
    expect(checkFigure(figure)).toEqual([]);
  });

  it.each(Object.entries(STANCES))('%s names joints and parts that there are', (_name, stance) => {
    const movements = MOVEMENTS.flatMap(({ joint, motion, side }) => [
      `${joint} ${motion}`,
      `${joint} ${motion} ${side}`,
    ]);
    for (const angle of Object.keys(stance.angles)) expect(movements).toContain(angle);
    for (const [part] of stance.touch) expect(['tool', ...PART_NAMES]).toContain(part);
    for (const part of stance.hang) expect(PART_NAMES).toContain(part);
  });
});

describe('a body at rest', () => {
  const standing = poseBody(STANDING_FIGURE);

  it('is as tall as a person and stands on both feet', () => {
    const head = ballOf(standing.balls, 'head');
    expect(head.centre[1] + 10.3).toBeCloseTo(170, -0.5);
    for (const touch of standing.touches)
      for (const gap of gaps(standing, touch)) expect(Math.abs(gap)).toBeLessThan(0.5);
  });

  it('is the same each time', () => {
    expect(poseBody({ ...STANDING_FIGURE }).posture).toEqual(standing.posture);
  });

  it('bends the joint that is named, on its side only', () => {
    const angles = [{ joint: 'elbow', side: 'own', motion: 'flexion', deg: 90 }] as const;
    const { posture } = poseBody({ ...STANDING_FIGURE, angles });
    const elbow = (side: string) => MOVEMENTS.findIndex((one) => one.joint === 'elbow' && one.side === side);
    expect(posture.angles[elbow('own')]).toBeCloseTo(90, 0);
    expect(posture.angles[elbow('other')]).toBeLessThan(30);
  });

  it('puts a hand where it is told to', () => {
    const hands = { own: { place: 'hip-crest', side: 'own' } } as const;
    expect(checkFigure({ ...STANDING_FIGURE, hands })).toEqual([]);
  });
});

describe('each check rejects its broken twin', () => {
  it('feet that should stand and touch the head', () => {
    const on = { place: 'side-of-head', side: 'own' } as const;
    const rest = [
      { part: 'heel-own', on },
      { part: 'heel-other', on },
    ];
    expect(checkFigure({ ...STANDING_FIGURE, rest }).join()).toMatch(/heel-own is .* cm from the side-of-head/);
  });

  it('a body that has sunk through the floor', () => {
    const posed = poseBody(STANDING_FIGURE);
    const sunk = new Map(
      [...posed.balls].map(
        ([
          name,
          {
            centre: [x, y, z],
            axes,
          },
        ]) => [name, { centre: [x, y - 5, z], axes }] as const,
      ),
    );
    expect(sinkings({ ...posed, balls: sunk }).some(({ cm }) => cm < -4)).toBe(true);
    expect(checkPosed({ ...posed, balls: sunk }, STANDING_FIGURE).join()).toContain(
      'heel-own goes 5.0 cm through the floor',
    );
  });

  it('a knee that bends the wrong way', () => {
    const posed = poseBody(STANDING_FIGURE);
    const knee = MOVEMENTS.findIndex(({ joint }) => joint === 'knee');
    const posture = {
      ...posed.posture,
      angles: posed.posture.angles.map((deg, index) => (index === knee ? -40 : deg)),
    };
    expect(checkPosed({ ...posed, posture }, STANDING_FIGURE)).toEqual([
      'knee flexion own of -40 degrees, but it goes from -5 to 155',
    ]);
  });
});
