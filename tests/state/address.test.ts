import { describe, expect, it } from 'vitest';
import { SYSTEMS } from '#src/anatomy/ids.ts';
import { VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import { formatAddress, parseAddress } from '#src/state/address.ts';
import {
  BULGES,
  CAMERA_PRESETS,
  type CameraGoal,
  OVERLAYS,
  PAGE_KINDS,
  type Page,
  SIDE_FILTERS,
  START_VIEW,
  type View,
} from '#src/state/view.ts';
import { mulberry32 } from '#tests/support/random.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const context = { atlas: SMALL_ATLAS, knowsPage: ({ id }: Page) => id === 'sciatica' || id === 'how-tape-works' };
const read = (address: string) => parseAddress(address, context);

describe('formatAddress', () => {
  it('leaves out what is usual', () => {
    expect(formatAddress(START_VIEW)).toBe('#/');
    const page: Page = { kind: 'structure', id: 'l4' };
    expect(formatAddress({ ...START_VIEW, page, selectedId: 'l4', camera: { kind: 'selection' } })).toBe(
      '#/structure/l4',
    );
    expect(formatAddress({ ...START_VIEW, page: { kind: 'pain', id: '' } })).toBe('#/pain');
    expect(formatAddress({ ...START_VIEW, page: { kind: 'plan', id: '' } })).toBe('#/plan');
  });

  it('names what is not', () => {
    const view: View = {
      page: { kind: 'condition', id: 'sciatica' },
      selectedId: 'piriformis-right',
      hidden: ['skin'],
      faded: ['l4', 'disc-l4-l5'],
      isolated: ['piriformis-right'],
      layers: { ...START_VIEW.layers, skin: 0, muscle: 0.5 },
      peel: { left: 2, right: 4 },
      sides: 'right',
      labels: true,
      overlay: 'relations',
      variant: 'c',
      linkedId: 'l4',
      bulge: 'far-out',
      camera: { kind: 'pose', pose: { position: [1, -2.5, -900], target: [0, 0, 3] } },
    };
    expect(formatAddress(view)).toBe(
      '#/condition/sciatica?sel=piriformis-right&hide=skin&fade=l4,disc-l4-l5&only=piriformis-right' +
        '&layers=muscle:0.5,skin:0&peel=2,4&side=right&labels=on&show=relations&variant=c&to=l4&bulge=far-out&cam=1,-2.5,-900,0,0,3',
    );
    expect(read(formatAddress(view))).toEqual({ view, notice: null });
  });
});

describe('a stop of a tour', () => {
  const atStop: Page = { kind: 'tour', id: 'how-tape-works', stop: 3 };

  it('stands in the address, with the view around it', () => {
    const view: View = { ...START_VIEW, page: atStop, selectedId: 'l4', camera: { kind: 'selection' } };
    expect(formatAddress(view)).toBe('#/tour/how-tape-works?stop=3&sel=l4');
    expect(read(formatAddress(view))).toEqual({ view, notice: null });
  });

  it.each(['0', '-1', '10', '1.5', 'last', ''])('is no stop when it is %j: the tour opens at its beginning', (stop) => {
    expect(read(`#/tour/how-tape-works?stop=${stop}`).view.page).toEqual({ kind: 'tour', id: 'how-tape-works' });
  });

  it('means nothing on another page', () => {
    expect(read('#/condition/sciatica?stop=3').view.page).toEqual({ kind: 'condition', id: 'sciatica' });
  });
});

describe('parseAddress', () => {
  it('opens the right one of a pair for its base id', () => {
    expect(read('#/structure/piriformis').view).toMatchObject({
      page: { kind: 'structure', id: 'piriformis-right' },
      selectedId: 'piriformis-right',
      camera: { kind: 'selection' },
    });
    expect(read('#/structure/piriformis?side=left').view.selectedId).toBe('piriformis-left');
    expect(read('#/nerve/sciatic-nerve-left').view.selectedId).toBe('sciatic-nerve-left');
  });

  it('takes a base id in a list for both sides', () => {
    expect(read('#/?hide=piriformis').view.hidden).toEqual(['piriformis-right', 'piriformis-left']);
  });

  it.each(['', '#', '#/'])('takes %j for the start view', (address) => {
    expect(read(address)).toEqual({ view: START_VIEW, notice: null });
  });

  it.each([
    '#/structure/tail-fin',
    '#/structure/',
    '#/condition/unheard-of',
    '#/nonsense/l4',
    '#/structure/l4/more',
    '#nonsense',
    '#/structure/%E0%A4%A',
    '#/structure/<img src=x onerror=alert(1)>',
  ])('gives the start view for %j and says what is missing', (address) => {
    const { view, notice } = read(address);
    expect(view).toEqual(START_VIEW);
    expect(notice).toContain(address.replace(/^#/, '').slice(0, 20));
  });

  it('keeps what it understands and names the rest', () => {
    const { view, notice } = read('#/structure/l4?hide=skin,ghost-limb&colour=pink&layers=muscle:2,bone:0.5,soul:1');
    expect(view.hidden).toEqual(['skin']);
    expect(view.layers).toEqual({ ...START_VIEW.layers, bone: 0.5 });
    expect(notice).toContain('ghost-limb');
  });

  it.each([
    'cam=1,2,3',
    'cam=1,2,3,4,5,x',
    'cam=1e999,0,0,0,0,0',
    'cam=0,0,0,0,0,0',
    'cam=NaN,0,0,1,1,1',
    'peel=9,9',
    'peel=1',
    'side=inside',
    'show=everything',
    'variant=z',
    'bulge=up',
    'to=',
    'layers=skin:-1',
    'cam=selection',
  ])('falls back to the usual for %s', (field) => {
    expect(read(`#/?${field}`).view).toEqual(START_VIEW);
  });

  it('takes ids as they stand while there is no atlas', () => {
    const early = parseAddress('#/structure/piriformis?hide=anything', { ...context, atlas: null });
    expect(early.notice).toBeNull();
    expect(early.view).toMatchObject({ selectedId: 'piriformis', hidden: ['anything'] });
    expect(read(formatAddress(early.view)).view.selectedId).toBe('piriformis-right');
  });

  it('finds the other end of a chain by a base id, and tells of one that it does not know', () => {
    expect(read('#/structure/l4?show=relations&to=piriformis').view.linkedId).toBe('piriformis-right');
    const lost = read('#/structure/l4?show=relations&to=ghost-limb');
    expect(lost.view.linkedId).toBeNull();
    expect(lost.notice).toContain('ghost-limb');
  });

  it('opens the words of a structure that has no shape, with nothing selected', () => {
    const known = parseAddress('#/structure/nobody', { atlas: SMALL_ATLAS, knowsPage: () => true });
    expect(known.view).toMatchObject({ page: { kind: 'structure', id: 'nobody' }, selectedId: null });
  });
});

describe.each([1, 2, 3])('random views, seed %i', (seed) => {
  it('come back from their address as they were', () => {
    const random = mulberry32(seed);
    for (let round = 0; round < 300; round += 1) {
      const view = randomView(random);
      const back = read(formatAddress(view));
      expect(back).toEqual({ view, notice: null });
    }
  });
});

describe.each([1, 2, 3])('hostile addresses, seed %i', (seed) => {
  it('never throw and always give a view that has an address', () => {
    const random = mulberry32(seed);
    for (let round = 0; round < 2000; round += 1) {
      const address = randomAddress(random);
      const { view } = read(address);
      expect(read(formatAddress(view)).view, address).toEqual(view);
    }
  });
});

function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function randomView(random: () => number): View {
  const ids = SMALL_ATLAS.structures.map(({ id }) => id);
  const some = () => ids.filter(() => random() < 0.2);
  const tenth = () => Math.round((random() - 0.5) * 20_000) / 10;
  const selectedId = random() < 0.6 ? pick(random, ids) : null;
  const pages: (Page | null)[] = [
    null,
    { kind: 'pain', id: '' },
    { kind: 'plan', id: '' },
    { kind: 'quiz', id: '' },
    { kind: 'condition', id: 'sciatica' },
    { kind: 'tour', id: 'how-tape-works' },
    { kind: 'tour', id: 'how-tape-works', stop: 1 + Math.floor(random() * 9) },
    { kind: 'structure', id: pick(random, ids) },
    { kind: 'structure', id: selectedId ?? 'l4' },
  ];
  const goals: CameraGoal[] = [
    { kind: 'preset', preset: pick(random, CAMERA_PRESETS) },
    { kind: 'fit' },
    { kind: 'pose', pose: { position: [tenth(), tenth(), tenth() + 3000], target: [tenth(), tenth(), tenth()] } },
    ...(selectedId === null ? [] : [{ kind: 'selection' } as const]),
  ];
  const opacity = () => (random() < 0.5 ? 1 : Math.round(random() * 100) / 100);
  return {
    page: pick(random, pages),
    selectedId,
    hidden: some(),
    faded: some(),
    isolated: some(),
    layers: Object.fromEntries(SYSTEMS.map((system) => [system, opacity()])) as View['layers'],
    peel: { left: Math.floor(random() * 5), right: Math.floor(random() * 5) },
    sides: pick(random, SIDE_FILTERS),
    labels: random() < 0.5,
    overlay: pick(random, OVERLAYS),
    variant: pick(random, VARIANTS),
    linkedId: pick(random, [null, 'l4', 'piriformis-right']),
    bulge: pick(random, BULGES),
    camera: pick(random, goals),
  };
}

const SHARDS = [
  '#',
  '/',
  '?',
  '&',
  '=',
  ',',
  ':',
  '%',
  '%zz',
  '%00',
  '\u0000',
  '\ud800',
  '💥',
  '-1',
  '1e9',
  'NaN',
  '__proto__',
  'constructor',
];
const FIELDS = ['stop', 'sel', 'hide', 'fade', 'only', 'layers', 'peel', 'side', 'cam'];

function randomAddress(random: () => number): string {
  const words = [
    ...SHARDS,
    ...FIELDS,
    ...PAGE_KINDS,
    ...SYSTEMS,
    'l4',
    'piriformis',
    'piriformis-left',
    'none',
    'fit',
    'skin:0.2',
    '3,1',
  ];
  const parts = Array.from({ length: Math.floor(random() * 14) }, () => pick(random, words));
  const start = random() < 0.5 ? `#/structure/l4?${pick(random, FIELDS)}=` : '#/';
  return start + parts.join(random() < 0.5 ? '' : '&');
}
