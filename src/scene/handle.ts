import type { PerspectiveCamera, WebGLRenderer } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { type CanvasPoint, findClickPoint } from '#src/render/screen-position.ts';

/** What the rest of the page may ask the drawn scene. */
export interface SceneHandle {
  /** CSS pixels of the window: a point where a click hits this structure first; null when there is none. */
  screenPosition(id: string): { x: number; y: number } | null;
  /** Of the last frame, and how many frames were drawn since the scene stands. */
  stats(): { drawCalls: number; triangles: number; framesRendered: number };
}

/** Answers from the scene as it is now. */
export function createSceneHandle(
  atlas: Atlas,
  model: AtlasModel,
  renderer: WebGLRenderer,
  camera: PerspectiveCamera,
): SceneHandle {
  const canvas = renderer.domElement;
  return {
    screenPosition(id) {
      const structure = atlas.structures.findIndex((candidate) => candidate.id === id);
      if (structure < 0) return null;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const reachable = ({ x, y }: CanvasPoint) => document.elementFromPoint(left + x, top + y) === canvas;
      const point = findClickPoint(model.picker, structure, camera, { width, height }, reachable);
      return point && { x: left + point.x, y: top + point.y };
    },
    stats() {
      const { calls, triangles, frame } = renderer.info.render;
      return { drawCalls: calls, triangles, framesRendered: frame };
    },
  };
}
