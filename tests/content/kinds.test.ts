import { afterEach, describe, expect, it } from 'vitest';
import { formatFinding } from '#src/content/finding.ts';
import { loadContent, readContent } from '#src/content/load.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { removeSample, twin, writeSample } from '#tests/support/sample-content.ts';
import { SAMPLE } from '#tests/support/sample-files.ts';

const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await removeSample(dir);
});

async function sample(changes: Record<string, string | null> = {}): Promise<string> {
  const dir = await writeSample(changes);
  made.push(dir);
  return dir;
}

async function recordOf<Kind extends RecordKind>(kind: Kind): Promise<Extract<ContentRecord, { kind: Kind }>> {
  const { records } = await loadContent(await sample());
  const all = records.map(({ record }) => record);
  const found = all.find((record): record is Extract<ContentRecord, { kind: Kind }> => record.kind === kind);
  if (!found) throw new Error(`the sample has no ${kind}`);
  return found;
}

const still = { upCm: 0, outCm: 0, frontCm: 0 };
const at = (landmark: string, upCm = 0) => {
  return { kind: 'landmark', at: landmark, side: 'own', shift: { ...still, upCm } };
};

describe('what each kind holds', () => {
  it('a strip goes from landmark to landmark, in zones', async () => {
    const { strips } = await recordOf('taping');
    expect(strips[0]).toMatchObject({
      order: 1,
      widthCm: 5,
      laid: 'middle-out',
      course: { from: at('crest'), via: [], tails: [{ via: [], to: at('knob') }] },
    });
    expect(strips[0]?.zones[1]).toEqual({ part: 'middle', cm: null, percent: [50, 75] });
  });

  it('a strip may end in tails, over a point in between', async () => {
    const { strips } = await recordOf('taping');
    const between = { kind: 'between', ends: [at('tip'), at('knob')], part: 0.5, shift: still };
    expect(strips[1]?.course).toEqual({
      from: at('tip', 1),
      via: [],
      tails: [
        { via: [], to: at('knob', 2) },
        { via: [between], to: at('knob', -2) },
      ],
    });
  });

  it('an exercise has a pose, each joint with its angle or angles', async () => {
    const { type, pose } = await recordOf('exercise');
    expect(type).toBe('strength');
    expect(pose).toEqual([
      { joint: 'hip', side: 'own', motion: 'abduction', fromDeg: [0, 0], toDeg: [20, 30] },
      { joint: 'knee', side: 'both', motion: 'flexion', fromDeg: null, toDeg: [90, 90] },
    ]);
  });

  it('a condition says how it feels, who gets it and how long it lasts', async () => {
    const { feels, who, lasts, dangers, sources } = await recordOf('condition');
    expect([feels, who, lasts].map(([first]) => first)).toEqual([
      { type: 'text', value: 'A dull ache. ' },
      { type: 'text', value: 'Those who walk a lot. ' },
      { type: 'text', value: 'Some weeks. ' },
    ]);
    expect(dangers).toEqual(['fall']);
    expect(sources).toEqual(['PAGE']);
  });

  it('a ball has its spot, a massage what to expect, advice a topic', async () => {
    expect((await recordOf('release')).spotAt).toEqual(at('knob', 2));
    expect((await recordOf('massage')).expect[0]).toEqual({ type: 'text', value: 'It may ache for a day. ' });
    expect((await recordOf('massage')).strokesAt).toEqual([
      { kind: 'gliding', muscle: 'hip', along: [at('tip', 0), at('knob', 2)] },
    ]);
    expect(await recordOf('advice')).toMatchObject({ topic: 'daily-life', cautions: [[{ type: 'text' }]] });
  });

  it('a tour has stops, each with a view', async () => {
    const { minutes, stops } = await recordOf('tour');
    expect(minutes).toBe(3);
    expect(stops).toHaveLength(6);
    expect(stops[5]).toMatchObject({ title: 'Stop 6', view: '#/structure/l4?cam=back' });
  });

  it('the words that are explained keep their line', async () => {
    const { glossary } = await loadContent(await sample());
    expect(glossary).toEqual([
      { id: 'joint', term: 'joint', also: ['joints'], means: 'A place where bones meet.', sources: ['PAPER'], line: 1 },
    ]);
  });
});

describe('a broken file is named by file, line and reason', () => {
  const RUB = 'en/massage/hip-rub.md';
  const BALL = 'en/releases/hip-ball.md';
  const TAPE = 'en/tapings/hip-tape.md';
  const LIFT = 'en/exercises/hip-lift.md';
  const TOUR = 'en/tours/round-the-hip.md';
  const tour = SAMPLE[TOUR] ?? '';
  const lastStop = tour.slice(tour.indexOf('  - title: Stop 6'), tour.lastIndexOf('---'));
  const POSE = (SAMPLE[LIFT] ?? '').slice(
    (SAMPLE[LIFT] ?? '').indexOf('pose:'),
    (SAMPLE[LIFT] ?? '').indexOf('easier:'),
  );
  const broken: [string, Record<string, string>, string][] = [
    ['a stroke nobody knows', twin(RUB, 'kind: gliding', 'kind: slapping'), `${RUB}:9: field strokesAt.0.kind`],
    [
      'a stroke of one point',
      twin(RUB, '{ at: tip }, ', ''),
      `${RUB}:9: field strokesAt.0: a stroke of kind gliding has two points or more`,
    ],
    [
      'pressure that wanders',
      twin(RUB, 'kind: gliding', 'kind: pressure'),
      `${RUB}:9: field strokesAt.0: a stroke of kind pressure has one point`,
    ],
    [
      'a stroke for a muscle that the massage is not for',
      twin(RUB, 'muscle: hip', 'muscle: knee'),
      `${RUB}:9: field strokesAt: each muscle is one of the structures of the massage`,
    ],
    [
      'no stroke to draw',
      twin(RUB, /strokesAt: .*/.exec(SAMPLE[RUB] ?? '')?.[0] ?? '', 'strokesAt: []'),
      `${RUB}:9: field strokesAt: needs at least one`,
    ],
    ['an unknown shape', twin(TAPE, 'shape: I', 'shape: Q'), `${TAPE}:12: field strips.0.shape: Invalid option`],
    [
      'a Y without tails',
      twin(TAPE, 'shape: I', 'shape: Y'),
      `${TAPE}:12: field strips.0: a strip of shape Y has tails`,
    ],
    ['an I with tails', twin(TAPE, 'shape: Y', 'shape: I'), `${TAPE}:24: field strips.1: a strip of shape I has a to`],
    [
      'a single tail',
      twin(TAPE, '      - { to: { at: knob, up: 2 } }\n', ''),
      `${TAPE}:31: field strips.1.tails: needs two`,
    ],
    ['a strip from nowhere', twin(TAPE, '    from: { at: crest }\n', ''), `${TAPE}:12: field strips.0.from: `],
    [
      'a point in an unknown direction',
      twin(TAPE, 'up: 1', 'down: 1'),
      `${TAPE}:30: field strips.1.from: Unrecognized`,
    ],
    [
      'a point beyond the points that it is between',
      twin(TAPE, 'part: 0.5', 'part: 1.5'),
      `${TAPE}:33: field strips.1.tails.1.via.0.part`,
    ],
    [
      'a ball without a spot',
      twin(BALL, 'spotAt: { at: knob, up: 2 }', 'spotAt: null'),
      `${BALL}:13: field ball: a ball`,
    ],
    [
      'a ball into what the record is not about',
      twin(BALL, 'into: [hip]', 'into: [leg]'),
      `${BALL}:13: field ball: a ball`,
    ],
    ['a ball that nobody has', twin(BALL, 'tool: soft, press', 'tool: golf, press'), `${BALL}:13: field ball.tool: `],
    [
      'a press two opposite ways',
      twin(BALL, '{ inward: 1 }', '{ up: 1, down: 1 }'),
      `${BALL}:13: field ball.press: a press`,
    ],
    ['a press no way', twin(BALL, '{ inward: 1 }', '{}'), `${BALL}:13: field ball.press: a press goes`],
    ['an unknown way to lay it', twin(TAPE, 'laid: middle-out', 'laid: fast'), `${TAPE}:14: field strips.0.laid: `],
    ['an unknown zone', twin(TAPE, 'part: anchor', 'part: start'), `${TAPE}:35: field strips.1.zones.0.part: `],
    ['a stretch below zero', twin(TAPE, '[0, 10]', '[-5, 10]'), `${TAPE}:35: field strips.1.zones.0.percent: must not`],
    ['an unknown joint', twin(LIFT, 'joint: knee', 'joint: elbow'), `${LIFT}:11: field pose.1.joint: Invalid option`],
    [
      'a movement that the joint does not have',
      twin(LIFT, 'joint: hip', 'joint: knee'),
      `${LIFT}:10: field pose.0.motion: a knee has flexion`,
    ],
    ['an impossible angle', twin(LIFT, 'to: 90', 'to: 200'), `${LIFT}:11: field pose.1.to: is more than a joint can`],
    [
      'an unknown stance',
      twin(TAPE, 'stance: standing', 'stance: floating'),
      `${TAPE}:37: field figure.stance: no stance "floating"; one of standing, `,
    ],
    [
      'an unknown part of the body',
      twin(TAPE, 'stance: standing', 'stance: standing, rest: [{ part: tail-own, on: floor }]'),
      `${TAPE}:37: field figure.rest.0.part: no part of the body "tail-own"`,
    ],
    [
      'a whole sole on the knee',
      twin(TAPE, 'stance: standing', 'stance: standing, rest: [{ part: sole-own, on: { at: knee } }]'),
      `${TAPE}:37: field figure.rest.0: only one piece of it can be put on the body`,
    ],
    [
      'an angle beyond its joint in a figure',
      twin(TAPE, 'stance: standing', 'stance: standing, joints: [{ joint: knee, motion: flexion, to: -40 }]'),
      `${TAPE}:37: field figure.joints.0.to: is more than a joint can turn: flexion of a knee is -5 to 155 degrees`,
    ],
    [
      'a hand on a wall where none is',
      twin(TAPE, 'stance: standing', 'stance: standing, hands: { own: wall }'),
      `${TAPE}:37: field figure: stance standing has no wall`,
    ],
    [
      'a figure that leans on a ball without one',
      twin('en/releases/hip-ball.md', ' tool: { is: ball, at: buttock },', ''),
      'en/releases/hip-ball.md:24: field figures.wall.0.tool: stance back-to-wall needs a tool',
    ],
    [
      'a press that is too long',
      twin('en/releases/hip-ball.md', 'seconds: [30, 60]', 'seconds: [30, 120]'),
      'en/releases/hip-ball.md:23: field timer.seconds: seconds of pressing must lie from 10 to 90',
    ],
    [
      'a good hurt that is too much',
      twin('en/releases/hip-ball.md', 'spots: [2, 3] }', 'spots: [2, 3], hurt: [4, 7] }'),
      'en/releases/hip-ball.md:23: field timer.hurt: the good hurt must lie from 0 to 6',
    ],
    [
      'a movement whose start is not drawn',
      twin(LIFT, '  start: { alt: A person waits. }\n', ''),
      `${LIFT}:14: field figure.start: an exercise that moves has a figure of its start`,
    ],
    ['a figure without words', twin(TAPE, ', alt: A person stands.', ''), `${TAPE}:37: field figure.alt: `],
    ['angles upside down', twin(LIFT, '[20, 30]', '[30, 20]'), `${LIFT}:10: field pose.0.to: must be [low, high]`],
    ['an unknown type', twin(LIFT, 'type: strength', 'type: power'), `${LIFT}:8: field type: Invalid option`],
    ['a topic that is none', twin('en/advice/breaks.md', 'daily-life', 'life'), 'en/advice/breaks.md:7: field topic: '],
    ['too short a tour', twin(TOUR, lastStop, ''), `${TOUR}:9: field stops: needs at least 6 stops`],
    ['too long a tour', twin(TOUR, lastStop, lastStop.repeat(5)), `${TOUR}:9: field stops: has at most 9 stops`],
    ['a view that is no address', twin(TOUR, '"#/structure', '"structure'), `${TOUR}:11: field stops.0.view: must be`],
    [
      'an exercise that is never still',
      twin(LIFT, POSE, 'pose: []\n'),
      `${LIFT}:9: field pose: only an exercise of type`,
    ],
    ['no danger signs', twin(LIFT, 'dangers: [fall]', 'dangers: []'), `${LIFT}:21: field dangers: must name a danger`],
    [
      'a word without an explanation',
      twin('en/glossary.yaml', '  means: A place where bones meet.\n', ''),
      'en/glossary.yaml:1: field 0.means: ',
    ],
    [
      'a claim that is neither here nor there',
      { 'en/coverage.yaml': '- { claim: 1 }\n' },
      'en/coverage.yaml:1: field 0: must be { claim, record, paragraph } or { claim, leftOut }',
    ],
  ];
  it.each(broken)('%s', async (_name, changes, message) => {
    const findings = (await readContent(await sample(changes))).findings.map(formatFinding);
    expect(findings.filter((finding) => finding.startsWith(`content/${message}`))).toHaveLength(1);
    expect(findings.every((finding) => finding.startsWith(`content/${message.split(':')[0]}:`))).toBe(true);
  });

  it.each([
    ['en/conditions/sore-hip.md', 'feels'],
    ['en/conditions/sore-hip.md', 'who'],
    ['en/conditions/sore-hip.md', 'lasts'],
    ['en/conditions/sore-hip.md', 'dangers'],
    ['en/releases/hip-ball.md', 'dangers'],
    ['en/releases/hip-ball.md', 'spotAt'],
    ['en/releases/hip-ball.md', 'ball'],
    ['en/massage/hip-rub.md', 'expect'],
    [TAPE, 'dangers'],
    [TAPE, 'figure'],
    [LIFT, 'type'],
    ['en/advice/breaks.md', 'topic'],
    [TOUR, 'minutes'],
  ])('%s without %s', async (file, field) => {
    const line = (SAMPLE[file] ?? '').split('\n').find((one) => one.startsWith(`${field}:`)) ?? '';
    const findings = (await readContent(await sample(twin(file, `${line}\n`, '')))).findings.map(formatFinding);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`content/${file}:2: field ${field}: `);
  });

  it('an exercise of the whole body has no pose, a release without a ball no spot', async () => {
    const walk = twin(LIFT, POSE, 'pose: []\n')[LIFT]?.replace('type: strength', 'type: endurance') ?? '';
    const withBall = 'spotAt: { at: knob, up: 2 }\nball: { tool: soft, press: { inward: 1 }, into: [hip] }';
    const changes = { [LIFT]: walk, ...twin('en/releases/hip-ball.md', withBall, 'spotAt: null\nball: null') };
    expect((await readContent(await sample(changes))).findings).toEqual([]);
  });
});
