import { CanvasTexture, Group, type PerspectiveCamera, Sprite, SpriteMaterial, Vector2, Vector3 } from 'three';
import type { TapePlace } from './tape-mesh.ts';

/** CSS pixels. */
const HEIGHT_PX = 20;
const PADDING_PX = 6;
const FONT_PX = 13;
/** Pixels of the picture a CSS pixel: sharp on a phone. */
const SHARPNESS = 3;
const FONT = `600 ${FONT_PX * SHARPNESS}px system-ui, sans-serif`;
const GROUND = '#fffdf9';
const EDGE = '#2b2520';
/** Over all else, tape that is seen through included. */
const LABEL_ORDER = 2000;
/** How far off the tape a label stands, metres. */
const OFF_M = 0.006;
/** Labels of tape that looks away from the eye further than this are not drawn: the cosine of the angle. */
const LEAST_FACING = 0.2;

export interface TapeLabel {
  readonly place: TapePlace;
  readonly text: string;
}

/** Short words that stand on the tape, always as large on the screen. */
export class TapeLabels {
  readonly object = new Group();

  set(labels: readonly TapeLabel[]): void {
    this.dispose();
    for (const label of labels) this.object.add(createLabel(label));
  }

  dispose(): void {
    for (const sprite of this.object.children) {
      if (!(sprite instanceof Sprite)) continue;
      sprite.material.map?.dispose();
      sprite.material.dispose();
    }
    this.object.clear();
  }
}

function createLabel({ place: { at, outward }, text }: TapeLabel): Sprite {
  const { map, aspect } = drawText(text);
  const material = new SpriteMaterial({ map, sizeAttenuation: false, depthTest: false, depthWrite: false });
  material.toneMapped = false;
  const sprite = new Sprite(material);
  sprite.position.copy(at).addScaledVector(outward, OFF_M);
  sprite.renderOrder = LABEL_ORDER;
  sprite.name = text;
  const size = new Vector2();
  const towards = new Vector3();
  sprite.onBeforeRender = (renderer, _scene, camera) => {
    const { projectionMatrix } = camera as PerspectiveCamera;
    const heightPx = renderer.getSize(size).y;
    const height = (2 * HEIGHT_PX) / (heightPx * (projectionMatrix.elements[5] ?? 1));
    sprite.scale.set(height * aspect, height, 1);
    sprite.updateMatrixWorld(true);
    material.opacity =
      towards.setFromMatrixPosition(camera.matrixWorld).sub(at).normalize().dot(outward) < LEAST_FACING ? 0 : 1;
  };
  return sprite;
}

function drawText(text: string): { readonly map: CanvasTexture; readonly aspect: number } {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return { map: new CanvasTexture(canvas), aspect: 1 };
  pen.font = FONT;
  canvas.width = Math.ceil(pen.measureText(text).width) + 2 * PADDING_PX * SHARPNESS;
  canvas.height = HEIGHT_PX * SHARPNESS;
  pen.fillStyle = GROUND;
  pen.strokeStyle = EDGE;
  pen.lineWidth = SHARPNESS;
  pen.beginPath();
  pen.roundRect(SHARPNESS / 2, SHARPNESS / 2, canvas.width - SHARPNESS, canvas.height - SHARPNESS, canvas.height / 2);
  pen.fill();
  pen.stroke();
  // A new size has made the pen forget its font.
  pen.font = FONT;
  pen.fillStyle = EDGE;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, canvas.width / 2, canvas.height / 2 + SHARPNESS / 2);
  const map = new CanvasTexture(canvas);
  map.colorSpace = 'srgb';
  return { map, aspect: canvas.width / canvas.height };
}
