import { afterEach, describe, expect, it } from 'vitest';
import { formatFinding } from '#src/content/finding.ts';
import { readContent } from '#src/content/load.ts';
import { relationGraph } from '#src/content/relations/build-graph.ts';
import { RELATION_FILES, relationTwin } from '#tests/support/relation-files.ts';
import { removeSample, writeSample } from '#tests/support/sample-content.ts';

const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await removeSample(dir);
});

async function read(changes: Record<string, string | null>) {
  const dir = await writeSample(changes);
  made.push(dir);
  return await readContent(dir);
}

describe('reading the lists', () => {
  it('takes a list that is not there for an empty one', async () => {
    const { content, findings } = await read({});
    expect(findings).toEqual([]);
    expect(Object.values(content.relations).flat()).toEqual([]);
  });

  it('knows the line of every entry', async () => {
    const { content } = await read(RELATION_FILES);
    expect(content.relations.areas.map(({ id, line }) => [id, line])).toEqual([
      ['dermatome-l5', 1],
      ['side', 8],
    ]);
  });

  it.each([
    [
      'en/relations/areas.yaml',
      'radius: 3',
      'radius: -3',
      'content/en/relations/areas.yaml:5: field 0.strokes.0.radius: Too small: expected number to be >0',
    ],
    [
      'en/relations/nerves.yaml',
      '- nerve: side-nerve',
      '- nerve: side-nerve\n  plexus: side-plexus',
      'content/en/relations/nerves.yaml:5: field 1: must be a nerve or a plexus, not both',
    ],
    [
      'en/relations/patterns.yaml',
      '  condition: sore-hip\n',
      '',
      'content/en/relations/patterns.yaml:1: field 0: must name a condition, a structure or each muscle, and one of them only',
    ],
    [
      'en/relations/muscles.yaml',
      'roots: [root-l5]',
      'roots: []',
      'content/en/relations/muscles.yaml:2: field 0.roots: needs at least one id',
    ],
  ] as const)('says where and why %s is malformed', async (name, from, to, message) => {
    const { findings } = await read(relationTwin(name, from, to));
    expect(findings.map(formatFinding)).toEqual([message]);
  });
});

describe('the graph', () => {
  const graph = async () => relationGraph((await read(RELATION_FILES)).content);

  it('leads from the root over nerve, muscle and action to the joint', async () => {
    const { edges } = await graph();
    const steps = edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    expect(steps).toEqual(
      expect.arrayContaining([
        'root/root-l5 feels area/dermatome-l5',
        'root/root-l5 forms plexus/sacral-plexus',
        'plexus/sacral-plexus forms nerve/side-nerve',
        'nerve/side-nerve supplies muscle/side-muscle',
        'muscle/side-muscle does action/hip-abduction',
        'action/hip-abduction moves joint/hip-joint',
        'structure/hip belongs joint/hip-joint',
        'structure/hip pinches nerve/side-nerve',
        'muscle/side-muscle holds trigger-point/side-muscle-1',
        'trigger-point/side-muscle-1 refers area/side',
        'condition/sore-hip shows symptom/ache',
      ]),
    );
  });

  it('says over which nerves a root reaches a muscle', async () => {
    const { edges } = await graph();
    const short = edges.find(({ from, to }) => from === 'root/root-l5' && to === 'muscle/side-muscle');
    expect(short).toMatchObject({ kind: 'supplies', through: ['nerve/side-nerve'] });
  });

  it('joins what the records say, and names the record instead of sources', async () => {
    const { edges } = await graph();
    const part = edges.find(({ kind }) => kind === 'takes-part');
    expect(part).toEqual({
      from: 'structure/hip',
      to: 'condition/sore-hip',
      kind: 'takes-part',
      sources: [],
      record: 'condition:sore-hip',
    });
    expect(edges.filter(({ kind, to }) => kind === 'treats' && to === 'condition/sore-hip')).not.toEqual([]);
  });

  it('takes the name of a structure from its page, and knows what the atlas shows', async () => {
    const { nodes } = await graph();
    expect(nodes.find(({ key }) => key === 'muscle/side-muscle')).toMatchObject({ name: 'Side muscle', drawn: true });
    expect(nodes.find(({ key }) => key === 'root/root-l5')).toMatchObject({
      name: 'L5 root',
      drawn: false,
      reflex: null,
    });
    expect(nodes.find(({ key }) => key === 'area/dermatome-l5')).toMatchObject({ beyond: 'the outer shin' });
  });

  it('holds every end of its edges once', async () => {
    const { nodes, edges } = await graph();
    const keys = nodes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(edges.flatMap(({ from, to }) => [from, to]).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
