import {
  DirectionalLight,
  HemisphereLight,
  type Mesh,
  PerspectiveCamera,
  Raycaster,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { timeFrame } from './frame-timing.ts';
import { type RayNumbers, type TimedPick, timePick } from './timing.ts';
import { wholeView } from './whole-view.ts';

/** What a first plain viewer of the same atlas would be: a file, a mesh and a material for each structure. */
export interface Baseline {
  /** Resolves when everything is drawn. */
  readonly ready: Promise<void>;
  pick(rays: readonly RayNumbers[]): TimedPick[];
  /** Milliseconds a frame. */
  frames(count: number): number[];
}

declare global {
  interface Window {
    baseline: Baseline;
  }
}

const scene = new Scene();
const renderer = new WebGLRenderer({ antialias: true });
let camera = new PerspectiveCamera();

async function loadAll(): Promise<void> {
  const atlas = parseAtlas(await (await fetch('atlas/atlas.json')).json());
  camera = wholeView(atlas, window.innerWidth, window.innerHeight);
  const loader = new GLTFLoader();
  const response = await fetch('structures.json');
  const ids = (await response.json()) as string[];
  const files = await Promise.all(ids.map((id) => loader.loadAsync(`structures/${id}.glb`)));
  scene.add(...files.map((file) => file.scene));
}

function drawAll(): void {
  scene.add(new HemisphereLight(0xffffff, 0x888888, 2), new DirectionalLight(0xffffff, 2));
  renderer.setSize(window.innerWidth, window.innerHeight);
  document.body.append(renderer.domElement);
  renderer.render(scene, camera);
}

function pickAll(rays: readonly RayNumbers[]): TimedPick[] {
  const meshes: Mesh[] = [];
  scene.traverse((object) => {
    if ((object as Mesh).isMesh) meshes.push(object as Mesh);
  });
  const raycaster = new Raycaster();
  return rays.map(([ox, oy, oz, dx, dy, dz]) => {
    raycaster.set(new Vector3(ox, oy, oz), new Vector3(dx, dy, dz));
    return timePick(() => raycaster.intersectObjects(meshes, false)[0]?.object.name ?? null);
  });
}

window.baseline = {
  ready: loadAll().then(drawAll),
  pick: pickAll,
  frames: (count) => Array.from({ length: count }, () => timeFrame(renderer, () => renderer.render(scene, camera))),
};
