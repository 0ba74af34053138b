import { MeshoptDecoder, MeshoptSimplifier } from 'meshoptimizer';
import { type PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import { type Atlas, parseAtlas } from '#src/anatomy/atlas.ts';
import { AtlasModel, type ModelLook } from '#src/render/atlas-model.ts';
import { simplifyBy } from '#src/render/coarsen.ts';
import { readGlb } from '#src/render/glb.ts';
import { applyTone, createRenderer } from '#src/render/renderer.ts';
import { timeFrame } from './frame-timing.ts';
import { wholeView } from './whole-view.ts';

/** The model of the page on the whole atlas, without the page around it. */
export interface Drawing {
  /** Resolves when every structure has been drawn. */
  readonly ready: Promise<void>;
  /** Milliseconds a frame of the resting or the moving picture. @param skinOpacity below 1 all is seen through the skin */
  frames(count: number, skinOpacity: number, moving: boolean): number[];
  /**
   * Milliseconds from the wish to hide, or fade, all structures of a depth to the first frame that shows a change. Each
   * change is then played to its end, as the page does, which so learns whether it draws on a slow computer.
   */
  changes(count: number, depth: number, opacity: number, skinOpacity: number): number[];
  stats(): { drawCalls: number; triangles: number };
}

declare global {
  interface Window {
    drawing: Drawing;
  }
}

/** A sixtieth of a second: how far eased changes move on a frame. */
const STEP_S = 1 / 60;
const LONG_S = 10;
const MS_PER_S = 1000;
const NUDGE_RAD = 1e-6;

interface Stage {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
}

let stage: Stage | null = null;

async function load(): Promise<void> {
  const { innerWidth, innerHeight } = window;
  const canvas = document.body.appendChild(document.createElement('canvas'));
  const renderer = createRenderer(canvas);
  if (!renderer) throw new Error('this browser cannot draw in 3D');
  renderer.setSize(innerWidth, innerHeight);
  applyTone(renderer);
  const atlas = parseAtlas(await (await fetch('atlas/atlas.json')).json());
  const model = new AtlasModel(atlas);
  for (const { name } of atlas.files) {
    const bytes = await (await fetch(`atlas/${name}`)).arrayBuffer();
    model.addFile(await readGlb(new Uint8Array(bytes), name, MeshoptDecoder), name);
  }
  const scene = new Scene();
  scene.add(model.object);
  stage = {
    atlas,
    model,
    renderer,
    scene,
    camera: wholeView(atlas, innerWidth, innerHeight),
  };
  await MeshoptSimplifier.ready;
  const simplify = simplifyBy(MeshoptSimplifier);
  while (model.coarsenNext(simplify));
  window.drawing.frames(2, 1, false);
}

/** @param moving the camera turns to and fro by what nobody would see; else the picture has been at rest for long */
function draw({ model, renderer, scene, camera }: Stage, moving: boolean): void {
  if (moving) camera.rotateZ(renderer.info.render.frame % 2 === 0 ? NUDGE_RAD : -NUDGE_RAD);
  camera.updateMatrixWorld();
  model.step(moving ? STEP_S : LONG_S, camera, renderer);
  renderer.render(scene, camera);
}

/** One frame with the camera at rest, as many pixels as the page would give it; true while another one is wanted. */
function drawChange({ model, renderer, scene, camera }: Stage, deltaS: number): boolean {
  const unfinished = model.step(deltaS, camera, renderer);
  const ratio = model.pixels.next(1, model.restless, deltaS);
  if (renderer.getPixelRatio() !== ratio) renderer.setPixelRatio(ratio);
  renderer.render(scene, camera);
  return unfinished;
}

/** Every structure solid, but those for which `opacity` says otherwise. */
function show({ atlas, model }: Stage, opacity: (index: number) => number, eased: boolean): void {
  const looks = atlas.structures.map((_, index): ModelLook => {
    return { opacity: opacity(index), quiet: false, selected: false, pickable: true };
  });
  model.setLooks(looks, eased);
}

function standing(): Stage {
  if (!stage) throw new Error('not ready');
  return stage;
}

window.drawing = {
  ready: load(),
  frames(count, skinOpacity, moving) {
    const here = standing();
    show(here, (index) => (here.atlas.structures[index]?.system === 'skin' ? skinOpacity : 1), false);
    draw(here, moving);
    return Array.from({ length: count }, () => timeFrame(here.renderer, () => draw(here, moving)));
  },
  changes(count, depth, opacity, skinOpacity) {
    const here = standing();
    const before = (index: number) => (here.atlas.structures[index]?.system === 'skin' ? skinOpacity : 1);
    const after = (index: number) => (here.atlas.structures[index]?.depth === depth ? opacity : before(index));
    return Array.from({ length: count }, () => {
      show(here, before, false);
      timeFrame(here.renderer, () => drawChange(here, LONG_S));
      let unfinished = true;
      const firstMs = timeFrame(here.renderer, () => {
        show(here, after, true);
        unfinished = drawChange(here, LONG_S);
      });
      for (let lastMs = firstMs; unfinished; ) {
        lastMs = timeFrame(here.renderer, () => {
          unfinished = drawChange(here, lastMs / MS_PER_S);
        });
      }
      return firstMs;
    });
  },
  stats() {
    const { calls, triangles } = standing().renderer.info.render;
    return { drawCalls: calls, triangles };
  },
};
