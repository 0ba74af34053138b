import { describe, expect, it } from 'vitest';
import type { Models } from '#src/content/check/check-content.ts';
import { contentFindings } from '#tests/support/content-findings.ts';
import { RELATION_FILES, relationTwin } from '#tests/support/relation-files.ts';
import { SAMPLE_LANDMARKS } from '#tests/support/sample-files.ts';

const findingsOf = contentFindings();

const structure = (id: string, system: 'nerve' | 'muscle') =>
  ({ id, system }) as unknown as Models['atlas']['structures'][number];
const MODELS = {
  baseIds: ['hip', 'side-muscle', 'disc-l4-l5'],
  atlas: {
    landmarks: SAMPLE_LANDMARKS,
    structures: [structure('side-muscle-right', 'muscle'), structure('side-muscle-left', 'muscle')],
  },
};
const FOLDER = 'en/relations';
const at = (name: keyof typeof RELATION_FILES, line: number, reason: string) => `content/${name}:${line}: ${reason}`;

describe('the relations', () => {
  it('are accepted as they are', async () => {
    expect(await findingsOf(RELATION_FILES, MODELS)).toEqual([]);
  });

  const areas = `${FOLDER}/areas.yaml` as const;
  const nerves = `${FOLDER}/nerves.yaml` as const;
  const muscles = `${FOLDER}/muscles.yaml` as const;
  const actions = `${FOLDER}/actions.yaml` as const;
  const roots = `${FOLDER}/roots.yaml` as const;
  const twins: [string, keyof typeof RELATION_FILES, string, string, string[]][] = [
    [
      'an area that is not there, so that another goes unused',
      roots,
      'feels: [dermatome-l5]',
      'feels: [dermatome-l9]',
      [at(roots, 1, 'no area "dermatome-l9"')],
    ],
    [
      'an area that nothing refers to',
      areas,
      '- id: side\n',
      '- id: elsewhere\n  name: Elsewhere\n  strokes: [{ way: [{ at: knob }], radius: 1 }]\n  sources: [PAGE]\n- id: side\n',
      [at(areas, 8, 'nothing else has to do with area/elsewhere')],
    ],
    [
      'an area twice',
      areas,
      '- id: side\n',
      '- id: side\n  name: Side\n  strokes: [{ way: [{ at: knob }], radius: 1 }]\n  sources: [PAGE]\n- id: side\n',
      [at(areas, 12, 'area/side stands twice')],
    ],
    [
      'a place on no landmark',
      areas,
      'at: knob, up: -5',
      'at: nob, up: -5',
      [at(areas, 1, 'no landmark "nob" in the atlas; name it without its side')],
    ],
    [
      'a pinch on no landmark',
      nerves,
      'at: knob',
      'at: nob',
      [at(nerves, 5, 'no landmark "nob" in the atlas; name it without its side')],
    ],
    [
      'a sore spot on no landmark',
      `${FOLDER}/trigger-points.yaml`,
      'at: knob',
      'at: nob',
      [at(`${FOLDER}/trigger-points.yaml`, 1, 'no landmark "nob" in the atlas; name it without its side')],
    ],
    [
      'a source that is not there',
      nerves,
      'sources: [PAGE]',
      'sources: [BOOK]',
      [at(nerves, 5, 'no source "BOOK" in sources.yaml')],
    ],
    ['what pinches and is not there', nerves, 'by: [hip]', 'by: [knee]', [at(nerves, 5, 'no structure "knee"')]],
    [
      'the same edge twice',
      nerves,
      'by: [hip]',
      'by: [hip, hip]',
      [at(nerves, 5, 'says twice that structure "hip" pinches nerve "side-nerve"')],
    ],
    [
      'an action that is not there',
      muscles,
      'id: hip-abduction',
      'id: hip-circling',
      [at(muscles, 1, 'no action "hip-circling"'), at(actions, 1, 'nothing else has to do with action/hip-abduction')],
    ],
    [
      'an action of no joint',
      actions,
      'joint: hip-joint',
      'joint: knee-joint',
      [
        at(actions, 1, 'no joint "knee-joint"'),
        at(actions, 1, '"hip-adduction" is not the opposite of "hip-abduction" in turn'),
        at(actions, 6, '"hip-abduction" is not the opposite of "hip-adduction" in turn'),
      ],
    ],
    [
      'a nerve fed by a muscle',
      nerves,
      'from: [sacral-plexus]',
      'from: [side-muscle]',
      [
        at(nerves, 5, 'muscle "side-muscle" is no root or plexus or nerve'),
        at(nerves, 1, '"sacral-plexus" leads nowhere'),
      ],
    ],
    [
      'a nerve without page and name',
      nerves,
      '  name: Nerve of the side\n',
      '',
      [at(nerves, 5, '"side-nerve" has no page, so it needs a name')],
    ],
    [
      'a nerve that leads nowhere, and one without roots',
      nerves,
      '- nerve: side-nerve',
      '- nerve: idle\n  name: Idle\n  feels: [side]\n  sources: [PAGE]\n- nerve: blind\n  name: Blind\n  roots: [root-l5]\n  sources: [PAGE]\n- nerve: side-nerve',
      [at(nerves, 5, '"idle" has no roots'), at(nerves, 9, '"blind" leads nowhere')],
    ],
    [
      'a name where a page has one',
      roots,
      'root: root-l4',
      'root: hip',
      [
        at(muscles, 1, 'root "hip" is no structure or muscle'),
        at(`${FOLDER}/discs.yaml`, 1, 'no structure "root-l4"'),
        at(roots, 7, '"hip" has a page, so it needs no name'),
      ],
    ],
    [
      'a joint that nothing moves',
      `${FOLDER}/joints.yaml`,
      '- id: hip-joint',
      '- id: knee\n  name: Knee\n  parts: [hip]\n  sources: [PAGE]\n- id: hip-joint',
      [at(`${FOLDER}/joints.yaml`, 1, 'nothing else has to do with joint/knee')],
    ],
    [
      'a root that its nerve does not carry',
      muscles,
      'roots: [root-l5]',
      'roots: [root-l5, root-l4]',
      [
        at(muscles, 1, 'no nerve of "side-muscle" carries "root-l4"'),
        at('en/structures/side-muscle.md', 9, 'Nerve: names l5, the relations l4 l5'),
      ],
    ],
    [
      'a nerve that carries none of its roots',
      muscles,
      'roots: [root-l5]',
      'roots: [root-l4]',
      [
        at(muscles, 1, 'no nerve of "side-muscle" carries "root-l4"'),
        at(muscles, 1, '"side-nerve" carries no root of "side-muscle"'),
        at('en/structures/side-muscle.md', 9, 'Nerve: names l5, the relations l4'),
      ],
    ],
    [
      'a branch with a root that its plexus lacks',
      nerves,
      '  roots: [root-l5]\n  from',
      '  roots: [root-l5, root-l4]\n  from',
      [at(nerves, 5, 'what "side-nerve" comes from does not carry "root-l4"')],
    ],
    [
      'a web that comes from itself',
      nerves,
      'from: [sacral-plexus]',
      'from: [sacral-plexus, side-nerve]',
      [at(nerves, 5, '"side-nerve" comes from itself')],
    ],
    [
      'a movement and its opposite at once',
      muscles,
      '      when: with the hip bent\n',
      '',
      [at(muscles, 1, '"side-muscle" does "hip-adduction" and its opposite; say when it does each')],
    ],
    [
      'an opposite that is none in turn',
      actions,
      'opposite: hip-abduction',
      'opposite: hip-adduction',
      [
        at(actions, 1, '"hip-adduction" is not the opposite of "hip-abduction" in turn'),
        at(actions, 6, '"hip-adduction" is not the opposite of "hip-adduction" in turn'),
      ],
    ],
    [
      'a disc that meets the upper root beside the middle',
      `${FOLDER}/discs.yaml`,
      'usual: { root: root-l5',
      'usual: { root: root-l4',
      [
        at(`${FOLDER}/discs.yaml`, 1, 'says twice that structure "disc-l4-l5" meets root "root-l4"'),
        at(`${FOLDER}/discs.yaml`, 1, '"disc-l4-l5" does not meet "root-l4" there'),
      ],
    ],
  ];
  it.each(twins)('do not pass with %s', async (_name, file, from, to, expected) => {
    expect(await findingsOf(relationTwin(file, from, to), MODELS)).toEqual(expected);
  });

  it('do not pass without a muscle that the atlas shows', async () => {
    const more = {
      ...MODELS.atlas,
      structures: [
        ...MODELS.atlas.structures,
        structure('other-muscle-right', 'muscle'),
        structure('nerve-x', 'nerve'),
      ],
    };
    expect(await findingsOf(RELATION_FILES, { ...MODELS, atlas: more })).toEqual([
      at(muscles, 1, '"other-muscle" is left out'),
      at(nerves, 1, '"nerve-x" is left out'),
    ]);
  });
});
