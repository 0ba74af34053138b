import { beforeEach, describe, expect, it } from 'vitest';
import {
  fade,
  fit as frame,
  hide,
  isolate,
  noteCameraArrival,
  openPage,
  redo,
  reset,
  retryModel,
  select,
  setCameraPose,
  setCameraPreset,
  setInsets,
  setLayer,
  setModelStatus,
  setPeel,
  setSides,
  show,
  showAll,
  undo,
} from '#src/state/actions.ts';
import { HISTORY_LIMIT } from '#src/state/history.ts';
import { store } from '#src/state/store.ts';
import { START_VIEW } from '#src/state/view.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const view = () => store.getState().view;
const pose = (x: number) => ({ position: [x, 0, -900] as const, target: [0, 0, 0] as const });

beforeEach(() => freshStore());

describe('select', () => {
  it('opens the page of the structure and flies to it', () => {
    expect(select('piriformis-right')).toBe(true);
    expect(view().selectedId).toBe('piriformis-right');
    expect(view().page).toEqual({ kind: 'structure', id: 'piriformis-right' });
    expect(view().camera).toEqual({ kind: 'selection' });
  });

  it('opens a nerve as a nerve', () => {
    select('sciatic-nerve-left');
    expect(view().page).toEqual({ kind: 'nerve', id: 'sciatic-nerve-left' });
  });

  it('takes a base id for the right one, and for the left one while only the left side is shown', () => {
    select('piriformis');
    expect(view().selectedId).toBe('piriformis-right');
    setSides('left');
    select('piriformis');
    expect(view().selectedId).toBe('piriformis-left');
  });

  it('says what it does not know and changes nothing', () => {
    expect(select('tail-fin')).toBe(false);
    expect(view()).toBe(START_VIEW);
    expect(store.getState().session.notice).toContain('tail-fin');
  });

  it('brings back a hidden structure', () => {
    hide(['l4']);
    select('l4');
    expect(view().hidden).toEqual([]);
  });

  it('with null closes a structure page but keeps another page open', () => {
    select('l4');
    select(null);
    expect(view()).toMatchObject({ selectedId: null, page: null });
    openPage({ kind: 'condition', id: 'sciatica' }, 'l4');
    select(null);
    expect(view()).toMatchObject({ selectedId: null, page: { kind: 'condition', id: 'sciatica' } });
  });

  it('with null leaves the camera where it came to rest', () => {
    select('l4');
    noteCameraArrival(pose(12));
    select(null);
    expect(view().camera).toEqual({ kind: 'pose', pose: pose(12) });
  });

  it('asks to fly again when the same structure is selected again, without a step of history', () => {
    select('l4');
    const { camera } = view();
    select('l4');
    expect(view().camera).not.toBe(camera);
    expect(store.getState().past).toHaveLength(1);
  });
});

describe('openPage', () => {
  it('selects what the page is about', () => {
    openPage({ kind: 'release', id: 'piriformis-ball' }, 'piriformis');
    expect(view()).toMatchObject({ page: { kind: 'release' }, selectedId: 'piriformis-right' });
  });

  it('keeps the selection unless told otherwise', () => {
    select('l4');
    openPage({ kind: 'pain', id: '' });
    expect(view().selectedId).toBe('l4');
    openPage(null, null);
    expect(view()).toMatchObject({ page: null, selectedId: null });
  });
});

describe('hiding, isolating and fading', () => {
  it('hides and shows', () => {
    hide(['l4', 'disc-l4-l5']);
    show(['l4']);
    expect(view().hidden).toEqual(['disc-l4-l5']);
  });

  it('deselects what it hides, and leaves the text open', () => {
    select('l4');
    hide(['l4']);
    expect(view()).toMatchObject({ selectedId: null, page: { id: 'l4' }, hidden: ['l4'] });
  });

  it('isolates, and ends it with an empty list', () => {
    isolate(['l4']);
    expect(view().isolated).toEqual(['l4']);
    show(['disc-l4-l5']);
    expect(view().isolated).toEqual(['l4', 'disc-l4-l5']);
    isolate([]);
    expect(view().isolated).toEqual([]);
  });

  it('fades, and makes solid again what is faded', () => {
    fade(['l4', 'skin']);
    fade(['l4']);
    expect(view().faded).toEqual(['skin']);
  });

  it('shows all but keeps the peel', () => {
    hide(['l4']);
    fade(['skin']);
    setLayer('muscle', 0);
    setPeel('both', 4);
    setSides('left');
    showAll();
    expect(view()).toEqual({ ...START_VIEW, peel: { left: 4, right: 4 } });
  });
});

describe('layers and peel', () => {
  it('keeps opacity between 0 and 1, in hundredths', () => {
    setLayer('muscle', 0.333);
    expect(view().layers.muscle).toBe(0.33);
    setLayer('muscle', 7);
    expect(view().layers.muscle).toBe(1);
    setLayer('muscle', Number.NaN);
    expect(view().layers.muscle).toBe(0);
  });

  it('peels one side or both, within the depths', () => {
    setPeel('left', 4);
    expect(view().peel).toEqual({ left: 4, right: 3 });
    setPeel('both', 99);
    expect(view().peel).toEqual({ left: 4, right: 4 });
    setPeel('right', -3);
    expect(view().peel).toEqual({ left: 4, right: 0 });
  });
});

describe('history', () => {
  it('undoes and redoes every kind of view change', () => {
    const changes = [
      () => select('l4'),
      () => openPage({ kind: 'pain', id: '' }),
      () => hide(['skin']),
      () => isolate(['l4']),
      () => fade(['l4']),
      () => setLayer('bone', 0.5),
      () => setPeel('both', 2),
      () => setSides('right'),
      () => setCameraPreset('top'),
      () => setCameraPose(pose(1)),
      () => showAll(),
      () => frame(),
      () => reset(),
    ];
    const seen = [view()];
    for (const change of changes) {
      change();
      expect(view()).not.toEqual(seen.at(-1));
      seen.push(view());
    }
    for (const before of seen.slice(0, -1).toReversed()) {
      undo();
      expect(view()).toEqual(before);
    }
    undo();
    expect(view()).toEqual(START_VIEW);
    for (const after of seen.slice(1)) {
      redo();
      expect(view()).toEqual(after);
    }
    redo();
    expect(view()).toEqual(seen.at(-1));
  });

  it('forgets the way forward once something else is done', () => {
    hide(['l4']);
    undo();
    hide(['skin']);
    redo();
    expect(view().hidden).toEqual(['skin']);
  });

  it('takes no step when nothing changes', () => {
    setSides('both');
    showAll();
    reset();
    expect(store.getState().past).toHaveLength(0);
  });

  it('makes one step of rests in a row, but not across another change', () => {
    for (const x of [1, 2, 3]) setCameraPose(pose(x));
    expect(store.getState().past).toHaveLength(1);
    hide(['l4']);
    for (const x of [4, 5]) setCameraPose(pose(x));
    expect(store.getState().past).toHaveLength(3);
    undo();
    expect(view().camera).toEqual({ kind: 'pose', pose: pose(3) });
  });

  it('keeps a preset that stood between two rests', () => {
    setCameraPose(pose(1));
    setCameraPreset('front');
    setCameraPose(pose(2));
    undo();
    expect(view().camera).toEqual({ kind: 'preset', preset: 'front' });
  });

  it('makes one step of a drag', () => {
    setLayer('muscle', 0.9);
    setLayer('muscle', 0.5, true);
    setLayer('muscle', 0.2, true);
    undo();
    expect(view().layers.muscle).toBe(1);
  });

  it('rounds a pose to a tenth of a millimetre', () => {
    setCameraPose({ position: [1.23456, -0.01, 900], target: [0, 0, 0] });
    expect(view().camera).toEqual({ kind: 'pose', pose: { position: [1.2, 0, 900], target: [0, 0, 0] } });
  });

  it('keeps a limited number of steps', () => {
    for (let step = 0; step < HISTORY_LIMIT + 20; step += 1) setPeel('both', step % 2 === 0 ? 0 : 4);
    expect(store.getState().past).toHaveLength(HISTORY_LIMIT);
  });
});

describe('fit', () => {
  it('frames the selected structure, else all that is visible', () => {
    frame();
    expect(view().camera).toEqual({ kind: 'fit' });
    select('l4');
    setCameraPose(pose(3));
    frame();
    expect(view().camera).toEqual({ kind: 'selection' });
  });
});

describe('session', () => {
  it('counts the tries to load the model', () => {
    setModelStatus({ status: 'failed', message: 'bones.glb: 404' });
    retryModel();
    expect(store.getState().session.model).toEqual({ status: 'loading', loaded: 0, message: '', attempt: 1 });
  });

  it('stays the same object when the insets do', () => {
    setInsets({ top: 0, right: 4, bottom: 0, left: 0 });
    const before = store.getState();
    setInsets({ top: 0, right: 4, bottom: 0, left: 0 });
    expect(store.getState()).toBe(before);
  });
});
