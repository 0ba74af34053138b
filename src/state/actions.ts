import type { Atlas } from '#src/anatomy/atlas.ts';
import { DEPTHS } from '#src/anatomy/atlas.ts';
import type { System } from '#src/anatomy/ids.ts';
import type { Variant } from '#src/anatomy/sciatic-variant.ts';
import { notices } from '#src/words/en/notices.ts';
import { advance, continueStep, stepBack, stepForward, type Timeline } from './history.ts';
import { type Insets, type ModelState, type ModelTool, type Sights, setSession, store, type Theme } from './store.ts';
import { findStructure, resolveStructureId } from './structures.ts';
import {
  type Bulge,
  type CameraGoal,
  type CameraPose,
  type CameraPreset,
  type Overlay,
  type Page,
  type SideFilter,
  START_VIEW,
  type View,
} from './view.ts';

/** Takes the atlas once `atlas.json` has been read. */
export function loadAtlas(atlas: Atlas): void {
  store.setState({ atlas });
}

/** Selects a structure, opens its page and flies to it; null deselects. False when the atlas has no such structure. */
export function select(id: string | null): boolean {
  if (id === null) {
    deselect();
    return true;
  }
  const { atlas, view } = store.getState();
  const found = atlas ? resolveStructureId(atlas, id, view.sides) : id;
  if (found === null) {
    notify(notices.noStructure(id));
    return false;
  }
  const kind = findStructure(atlas, found)?.system === 'nerve' ? 'nerve' : 'structure';
  change({
    page: { kind, id: found },
    selectedId: found,
    linkedId: null,
    hidden: without(view.hidden, [found]),
    camera: toSelection(),
  });
  return true;
}

/**
 * Opens a page. A structure or nerve is selected as well; for another page, `structureId` selects what it concerns
 * and null leaves nothing selected. A null page closes the panel and keeps the rest of the view.
 */
export function openPage(page: Page | null, structureId?: string | null): void {
  if (page && (page.kind === 'structure' || page.kind === 'nerve')) {
    select(page.id);
    return;
  }
  if (structureId === undefined) {
    change({ page });
    return;
  }
  const { atlas, view } = store.getState();
  const selectedId = structureId && atlas ? resolveStructureId(atlas, structureId, view.sides) : structureId;
  if (selectedId === null) change({ page, selectedId, camera: cameraWithoutSelection(view.camera) });
  else change({ page, selectedId, hidden: without(view.hidden, [selectedId]), camera: toSelection() });
}

/** The structure under the pointer. */
export function hover(hoveredId: string | null): void {
  if (store.getState().session.hoveredId !== hoveredId) setSession({ hoveredId });
}

/** Rings a structure in 3D, whatever lies over it; null takes the ring away. */
export function pointOut(pointedOutId: string | null): void {
  if (store.getState().session.pointedOutId !== pointedOutId) setSession({ pointedOutId, hoveredId: pointedOutId });
}

/** Answers the quiz by a tap on the model. */
export function noteTap(id: string): void {
  setSession({ tapped: { id } });
}

/** What pressing on the model does from now on. */
export function setTool(tool: ModelTool): void {
  if (store.getState().session.tool !== tool) setSession({ tool });
}

/** Takes structures out of sight; a selected one is deselected first. */
export function hide(ids: readonly string[]): void {
  const { view } = store.getState();
  const gone = view.selectedId !== null && ids.includes(view.selectedId);
  change({
    hidden: union(view.hidden, ids),
    isolated: without(view.isolated, ids),
    ...(gone ? { selectedId: null, camera: cameraWithoutSelection(view.camera) } : {}),
  });
}

/** Takes hiding and fading back; while something is isolated the structures join it. */
export function show(ids: readonly string[]): void {
  const { hidden, faded, isolated } = store.getState().view;
  change({
    hidden: without(hidden, ids),
    faded: without(faded, ids),
    isolated: isolated.length > 0 ? union(isolated, ids) : isolated,
  });
}

/** Shows these structures alone; an empty list ends it. */
export function isolate(ids: readonly string[]): void {
  change({ isolated: union([], ids), hidden: without(store.getState().view.hidden, ids) });
}

/** Makes structures see-through; those that all are already become solid again. */
export function fade(ids: readonly string[]): void {
  const { faded } = store.getState().view;
  const allFaded = ids.every((id) => faded.includes(id));
  change({ faded: allFaded ? without(faded, ids) : union(faded, ids) });
}

/** Nothing hidden, faded or isolated, all layers on, both sides; the peel stays as it is. */
export function showAll(): void {
  change({ hidden: [], faded: [], isolated: [], layers: START_VIEW.layers, sides: 'both' });
}

/**
 * Sets the opacity of a system, 0 (off) to 1.
 * @param continuing part of a drag that has begun: undone together with it
 */
export function setLayer(system: System, opacity: number, continuing = false): void {
  const { view } = store.getState();
  const layers = { ...view.layers, [system]: Math.round(clamp(opacity, 0, 1) * 100) / 100 };
  if (continuing) store.setState((state) => continueStep(state, { ...state.view, layers }, 'layers'));
  else change({ layers });
}

/** Sets the outermost depth that is still shown, an index into `DEPTHS`. */
export function setPeel(side: 'left' | 'right' | 'both', depth: number): void {
  const { peel } = store.getState().view;
  const level = Math.round(clamp(depth, 0, DEPTHS.length - 1));
  change({ peel: side === 'both' ? { left: level, right: level } : { ...peel, [side]: level } });
}

export function setSides(sides: SideFilter): void {
  change({ sides });
}

/** Names beside the model, with lines to what is seen. */
export function setLabels(labels: boolean): void {
  change({ labels });
}

/** What is drawn besides the structures. The sore spots of the selected one are flown to. */
export function setOverlay(overlay: Overlay): void {
  const { view } = store.getState();
  setSession({ mapFocus: null, askedPlace: null });
  change({ overlay, ...(overlay === 'trigger-points' && view.selectedId !== null ? { camera: toSelection() } : {}) });
}

/** Which way the sciatic nerve is drawn past the piriformis. It is flown to; with the usual way the camera stays. */
export function setVariant(variant: Variant): void {
  change({ variant, ...(variant === START_VIEW.variant ? {} : { overlay: 'none', camera: toSelection() }) });
}

/** Asks what lies between the selected structure and this one; null asks no more. */
export function linkTo(linkedId: string | null): void {
  change({ linkedId, ...(linkedId === null ? {} : { overlay: 'relations', camera: toSelection() }) });
}

/** Where the open disc is to bulge. */
export function setBulge(bulge: Bulge): void {
  change({ bulge });
}

export function setCameraPreset(preset: CameraPreset): void {
  change({ camera: { kind: 'preset', preset } });
}

/** Frames what is visible, or the selected structure. */
export function fit(): void {
  change({ camera: store.getState().view.selectedId === null ? { kind: 'fit' } : toSelection() });
}

/** A person moved the camera and it came to rest: the pose replaces the goal. Rests in a row are one undoable step. */
export function setCameraPose(pose: CameraPose): void {
  const rest = roundPose(pose);
  setSession({ restPose: rest });
  store.setState((state) => continueStep(state, { ...state.view, camera: { kind: 'pose', pose: rest } }, 'camera'));
}

/** The camera arrived where a goal sent it: the goal stands, only the place is noted. */
export function noteCameraArrival(pose: CameraPose): void {
  setSession({ restPose: roundPose(pose) });
}

export function undo(): void {
  store.setState((state) => stepBack(state));
}

export function redo(): void {
  store.setState((state) => stepForward(state));
}

/** Back to the start view; can be undone. */
export function reset(): void {
  change({ ...START_VIEW, camera: { ...START_VIEW.camera } });
}

/** Takes a whole view, such as one read from an address, as one undoable step. */
export function showView(view: View): void {
  change(view);
}

/** Takes a whole view with no way back: the view a visit begins with. */
export function beginWith(view: View): void {
  store.setState({ view, past: [], future: [] });
}

export function setModelStatus(model: Partial<ModelState>): void {
  setSession({ model: { ...store.getState().session.model, ...model } });
}

/** Asks the scene to load the model again. */
export function retryModel(): void {
  const { attempt } = store.getState().session.model;
  setModelStatus({ status: 'loading', loaded: 0, message: '', attempt: attempt + 1 });
}

export function setInsets(insets: Insets): void {
  const old = store.getState().session.insets;
  const same = (['top', 'right', 'bottom', 'left'] as const).every((edge) => old[edge] === insets[edge]);
  if (!same) setSession({ insets });
}

/** What the names beside the model can point to; null while there are none. */
export function setSights(sights: Sights | null): void {
  setSession({ sights, sightsSettled: sights !== null });
}

/** The picture moves: where things were seen is no longer true. */
export function unsettleSights(): void {
  if (store.getState().session.sightsSettled) setSession({ sightsSettled: false });
}

export function setTheme(theme: Theme): void {
  setSession({ theme });
}

/** People who speak their commands need to switch single letters off. */
export function setSingleKeys(singleKeys: boolean): void {
  setSession({ singleKeys });
}

/** Shows a line that the person can dismiss; null takes it away. */
export function notify(notice: string | null): void {
  setSession({ notice });
}

/** Says something to screen readers. */
export function announce(announcement: string): void {
  setSession({ announcement });
}

function change(patch: Partial<View>): void {
  store.setState((state): Timeline => advance(state, { ...state.view, ...patch }));
}

function deselect(): void {
  const { page, selectedId, camera } = store.getState().view;
  const ofStructure = page?.kind === 'structure' || page?.kind === 'nerve';
  // A press on nothing where nothing is selected must not count as a view that a person has chosen.
  if (selectedId === null && !ofStructure) return;
  change({ selectedId: null, page: ofStructure ? null : page, camera: cameraWithoutSelection(camera) });
}

function toSelection(): CameraGoal {
  return { kind: 'selection' };
}

/** With nothing selected the camera stays where it is, as far as anybody told us where that is. */
function cameraWithoutSelection(camera: CameraGoal): CameraGoal {
  if (camera.kind !== 'selection') return camera;
  const { restPose } = store.getState().session;
  return restPose ? { kind: 'pose', pose: restPose } : { kind: 'fit' };
}

/** To a tenth of a millimetre, which is what the address holds. */
function roundPose({ position, target }: CameraPose): CameraPose {
  const tenth = (mm: number) => Math.round(mm * 10) / 10 || 0;
  const [px, py, pz] = position;
  const [tx, ty, tz] = target;
  return { position: [tenth(px), tenth(py), tenth(pz)], target: [tenth(tx), tenth(ty), tenth(tz)] };
}

function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])];
}

function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.some((id) => gone.includes(id)) ? ids.filter((id) => !gone.includes(id)) : ids;
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;
}
