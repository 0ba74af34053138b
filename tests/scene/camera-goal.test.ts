import { describe, expect, it } from 'vitest';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { REGION_BOUNDS, VIEW_DIRECTIONS, viewDirection } from '#src/render/framing.ts';
import { Picker } from '#src/render/picking.ts';
import { poseForGoal, type Sought } from '#src/scene/camera-goal.ts';
import { type CameraGoal, type CameraPose, START_VIEW, type View } from '#src/state/view.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';
import { tapeStrip } from '#tests/support/tape-strip.ts';

const PRESENT: CameraPose = { position: [0, 100, -900], target: [0, 100, 0] };
const VIEWPORT = { widthPx: 1000, heightPx: 700, insets: { top: 0, right: 0, bottom: 0, left: 0 } };

function pose(camera: CameraGoal, view: Partial<View> = {}, sought: Sought = {}): CameraPose {
  const picker = new Picker(SMALL_ATLAS.structures.length);
  return poseForGoal({ ...START_VIEW, ...view, camera }, SMALL_ATLAS, picker, VIEWPORT, PRESENT, sought);
}
const middle = (min: number, max: number) => (min + max) / 2;

describe('poseForGoal', () => {
  it('takes a pose as it is', () => {
    expect(pose({ kind: 'pose', pose: PRESENT })).toBe(PRESENT);
  });

  it.each(['start', 'back', 'front', 'left', 'right', 'top'] as const)('looks at the region from %s', (preset) => {
    const { target, ...rest } = pose({ kind: 'preset', preset });
    for (const [axis, value] of viewDirection({ target, ...rest }).entries()) {
      expect(value).toBeCloseTo(VIEW_DIRECTIONS[preset][axis] ?? 0, 6);
    }
    expect(target[1]).toBeGreaterThan(REGION_BOUNDS.min[1]);
    expect(target[1]).toBeLessThan(REGION_BOUNDS.max[1]);
  });

  it('fits what is visible, from where the camera stands', () => {
    const fitted = pose({ kind: 'fit' }, { isolated: ['l4'] });
    expect(fitted.target).toEqual([0, middle(130, 170), middle(-60, 20)]);
    expect(viewDirection(fitted)[2]).toBeCloseTo(-1, 6);
  });

  it('leaves the skin out of a fit, unless it is alone', () => {
    const all = pose({ kind: 'fit' });
    const skin = pose({ kind: 'fit' }, { isolated: ['skin'] });
    expect(skin.target[1]).toBe(middle(-450, 300));
    expect(all.target[1]).not.toBe(skin.target[1]);
  });

  it('looks at the selected structure with something around it', () => {
    const near = pose({ kind: 'selection' }, { selectedId: 'piriformis-right' });
    expect(near.target).toEqual([middle(-110, -20), middle(0, 60), middle(-70, -10)]);
    const far = pose({ kind: 'fit' });
    const distance = ({ position, target }: CameraPose) => Math.hypot(...position.map((p, i) => p - (target[i] ?? 0)));
    expect(distance(near)).toBeLessThan(distance(far));
    expect(distance(near)).toBeGreaterThan(150);
  });

  it('frames the selected structure with the map of its sore spots', () => {
    const strokes = [{ wayMm: [[-80, -300, -75] as const], radiusMm: 30 }];
    const paint = { by: 'overlay', zones: [{ look: 'main', tone: 0, strokes }], marks: [] } as const;
    const seen = pose({ kind: 'selection' }, { selectedId: 'piriformis-right' }, { paint });
    expect(seen.target[1]).toBe(middle(-325, 60));
    expect(viewDirection(seen)[2]).toBeLessThan(-0.8);
  });

  it.each([
    ['the back where most of it lies there', ['piriformis-right', 'front-small-right'], -1],
    [
      'the front for a large part there, though two small ones lie behind',
      ['piriformis-right', 'l4', 'front-right'],
      1,
    ],
  ])('looks at what hangs together from %s', (_where, ids, side) => {
    const muscle = SMALL_ATLAS.structures.find(({ id }) => id === 'piriformis-right');
    if (!muscle) throw new Error('the small atlas has no piriformis');
    const inFront = (id: string, sizeMm: number): typeof muscle => ({
      ...muscle,
      id,
      bounds: { min: [-150, 0, 20], max: [-150 + sizeMm, sizeMm, 20 + sizeMm] },
    });
    const atlas = {
      ...SMALL_ATLAS,
      structures: [...SMALL_ATLAS.structures, inFront('front-right', 140), inFront('front-small-right', 20)],
    };
    const tones = Object.fromEntries(ids.map((id) => [id, 0]));
    const view: View = { ...START_VIEW, selectedId: 'piriformis-right', camera: { kind: 'selection' } };
    const seen = poseForGoal(view, atlas, new Picker(atlas.structures.length), VIEWPORT, PRESENT, {
      emphasis: { overlay: 'relations', tones, beside: [] },
    });
    expect(Math.sign(viewDirection(seen)[2])).toBe(side);
  });

  it('fits when the selection is gone', () => {
    expect(pose({ kind: 'selection' })).toEqual(pose({ kind: 'fit' }));
  });
});

describe('the camera of a taping page', () => {
  const at = (id: string, side: 'left' | 'right', position: [number, number, number]) =>
    ({ id: `${id}-${side}`, name: id, structure: 'skin', side, position }) as const;
  const atlas = {
    ...SMALL_ATLAS,
    landmarks: [at('low', 'right', [-40, 90, -90]), at('high', 'right', [-40, 200, -90])]
      .concat([at('low', 'left', [40, 90, 90]), at('high', 'left', [40, 200, 90])])
      .map((one) => ({ ...one, position: [...one.position] })),
  };
  const other = (point: SkinPoint): SkinPoint => ({ ...point, side: 'other' }) as SkinPoint;
  const back = tapeStrip({ order: 1 });
  const { from, tails } = back.course;
  const front = tapeStrip({
    order: 2,
    course: { from: other(from), via: [], tails: [{ via: [], to: other(tails[0]!.to) }] },
  });
  const towards = (strips: readonly TapeStrip[], atHand: number | null, camera: CameraGoal = { kind: 'selection' }) => {
    const picker = new Picker(atlas.structures.length);
    const view = { ...START_VIEW, page: { kind: 'taping', id: 'hip' }, camera } as const;
    return poseForGoal(view, atlas as typeof SMALL_ATLAS, picker, VIEWPORT, PRESENT, { strips, atHand });
  };

  it('stays where all strips are seen while the one at hand is seen from there', () => {
    expect(towards([back, tapeStrip({ order: 3 })], 3)).toEqual(towards([back, tapeStrip({ order: 3 })], null));
  });

  it('goes round to a strip that lies on the other side', () => {
    expect(viewDirection(towards([back, back, front], 1))[2]).toBeLessThan(-0.5);
    expect(viewDirection(towards([back, back, front], 2))[2]).toBeGreaterThan(0.5);
  });

  it('stays where a person has put it', () => {
    expect(towards([back, front], 2, { kind: 'pose', pose: PRESENT })).toBe(PRESENT);
  });
});

describe('another way of the sciatic nerve', () => {
  const selection: CameraGoal = { kind: 'selection' };
  const about = (side: 'left' | 'right', variant: View['variant']): Partial<View> => ({
    page: { kind: 'nerve', id: `sciatic-nerve-${side}` },
    selectedId: `sciatic-nerve-${side}`,
    variant,
  });

  it('is looked at where it passes the muscle, from behind and a little from its side', () => {
    const right = pose(selection, about('right', 'b'));
    expect(right.target).toEqual([middle(-110, -20), middle(0, 60), middle(-70, -10)]);
    expect(viewDirection(right)[2]).toBeLessThan(-0.9);
    expect(viewDirection(right)[0]).toBeLessThan(-0.2);
    expect(viewDirection(pose(selection, about('left', 'b')))[0]).toBeCloseTo(-viewDirection(right)[0], 6);
  });

  it('leaves the whole nerve in sight with the usual way', () => {
    expect(pose(selection, about('right', 'a')).target).not.toEqual(pose(selection, about('right', 'b')).target);
  });
});
