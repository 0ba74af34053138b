import { describe, expect, it } from 'vitest';
import { FED_TONE, glowsOf, PATH_TONE } from '#src/relations/glows.ts';
import { type Story, type StoryColumn, storyOf } from '#src/relations/story.ts';
import { NERVE_GRAPH } from '#tests/support/nerve-graph.ts';

function story(baseId: string): Story {
  const found = storyOf(NERVE_GRAPH, baseId);
  if (!found) throw new Error(`no story of ${baseId}`);
  return found;
}
const ids = (baseId: string, column: StoryColumn) => story(baseId).columns[column].map(({ node }) => node.id);
const lines = (baseId: string) => story(baseId).links.map(({ from, to }) => `${from} > ${to}`);

describe('the story of a nerve', () => {
  it('goes from its roots over its branches to muscle and skin', () => {
    expect(ids('sciatic-nerve', 'root')).toEqual(['root-l5', 'root-s1']);
    expect(ids('sciatic-nerve', 'nerve')).toEqual(['lumbosacral-trunk', 'sciatic-nerve', 'tibial-nerve']);
    expect(ids('sciatic-nerve', 'muscle')).toEqual(['semitendinosus']);
    expect(ids('sciatic-nerve', 'area')).toEqual(['sole']);
  });

  it('stands each branch under its nerve', () => {
    expect(story('sciatic-nerve').columns.nerve.map(({ level }) => level)).toEqual([0, 1, 2]);
  });

  it('draws one line for each step, and none past a nerve that is shown', () => {
    expect(lines('sciatic-nerve')).toEqual([
      'root/root-l5 > nerve/lumbosacral-trunk',
      'root/root-s1 > nerve/sciatic-nerve',
      'nerve/tibial-nerve > muscle/semitendinosus',
      'nerve/tibial-nerve > area/sole',
    ]);
  });

  it('tells where it gets squeezed, by what, and which web it comes from', () => {
    const { squeezes, webs } = story('sciatic-nerve');
    expect(squeezes.map(({ place, by }) => [place, by.map(({ id }) => id)])).toEqual([
      ['Under the piriformis', ['piriformis']],
    ]);
    expect(webs).toEqual(['Nerve web of the pelvis']);
  });
});

describe('the story of a root', () => {
  it('holds all that it reaches, and its own skin', () => {
    expect(ids('root-l5', 'nerve')).toEqual([
      'lumbosacral-trunk',
      'sciatic-nerve',
      'tibial-nerve',
      'superior-gluteal-nerve',
    ]);
    expect(ids('root-l5', 'area')).toEqual(['dermatome-l5']);
    expect(lines('root-l5')).toContain('root/root-l5 > area/dermatome-l5');
  });

  it('says what is so in some people only', () => {
    const muscles = story('root-l5').columns.muscle;
    expect(muscles.filter(({ sometimes }) => sometimes).map(({ node }) => node.id)).toEqual(['psoas-major']);
  });

  it('leads straight to a muscle that no nerve lies between', () => {
    expect(lines('root-s1')).toContain('root/root-s1 > muscle/piriformis');
  });
});

describe('the story of a muscle', () => {
  it('goes back to nerve and roots, and on to what it does', () => {
    expect(ids('semitendinosus', 'root')).toEqual(['root-l5', 'root-s1']);
    expect(ids('semitendinosus', 'nerve')).toEqual(['lumbosacral-trunk', 'sciatic-nerve', 'tibial-nerve']);
    expect(story('semitendinosus').columns.action.map(({ node, note, joints }) => [node.name, note, joints])).toEqual([
      ['Bends the knee', 'most with a straight hip', ['Knee joint']],
    ]);
  });
});

it('there is no story of a bone, nor of what nobody knows', () => {
  expect(storyOf(NERVE_GRAPH, 'femur')).toBeNull();
  expect(storyOf(NERVE_GRAPH, 'nothing')).toBeNull();
});

describe('what glows', () => {
  const glows = (baseId: string) => glowsOf(NERVE_GRAPH, story(baseId));

  it('the chosen nerve, its roots and the way between them have the tone of the path, what a branch feeds its own', () => {
    expect(Object.fromEntries(glows('sciatic-nerve').tones)).toEqual({
      'root/root-l5': PATH_TONE,
      'root/root-s1': PATH_TONE,
      'nerve/lumbosacral-trunk': PATH_TONE,
      'nerve/sciatic-nerve': PATH_TONE,
      'nerve/tibial-nerve': FED_TONE,
      'muscle/semitendinosus': FED_TONE,
      'area/sole': FED_TONE,
    });
  });

  it('each nerve of a root shares a tone with what it feeds; what is rare does not glow', () => {
    const { tones } = glows('root-l5');
    expect(tones.get('muscle/semitendinosus')).toBe(tones.get('nerve/tibial-nerve'));
    expect(tones.get('muscle/gluteus-medius')).toBe(tones.get('nerve/superior-gluteal-nerve'));
    expect(tones.get('muscle/gluteus-medius')).not.toBe(tones.get('muscle/semitendinosus'));
    expect(tones.has('muscle/psoas-major')).toBe(false);
  });

  it('a chosen muscle has a tone of its own, the way to it that of the path', () => {
    const { tones } = glows('semitendinosus');
    expect(tones.get('muscle/semitendinosus')).toBe(FED_TONE);
    expect([...tones].filter(([key]) => /^(root|nerve)/.test(key)).every(([, tone]) => tone === PATH_TONE)).toBe(true);
  });

  it('what presses on it is seen beside it', () => {
    expect(glows('sciatic-nerve').beside).toEqual(['muscle/piriformis']);
  });
});
