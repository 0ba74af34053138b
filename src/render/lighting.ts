import { Color, type PerspectiveCamera, Vector3 } from 'three';
import type { SharedUniforms } from './materials/tissue-material.ts';

/** Where each light stands seen from the camera: x right, y up, z towards the eye. */
const KEY = new Vector3(-0.5, 0.75, 0.62).normalize();
const FILL = new Vector3(0.85, 0.05, 0.5).normalize();
const RIM = new Vector3(0.45, 0.5, -0.9).normalize();
/** How much of the camera's tilt the lights follow: they turn with it fully, but stay above the body. */
const TILT_FOLLOWED = 0.5;

export type Scheme = 'light' | 'dark';

const SCHEMES = {
  light: { key: 2.0, fill: 0.55, rim: 0.03, contour: 0.55, sky: '#f4f3ff', ground: '#d9bfa6', ambient: 0.85 },
  dark: { key: 1.75, fill: 0.45, rim: 0.3, contour: 0.1, sky: '#dcdfe8', ground: '#8f6d5c', ambient: 0.68 },
} as const;

/** The uniforms of `light-shading.ts`. */
export function createLightUniforms() {
  return {
    uKeyDirection: { value: KEY.clone() },
    uFillDirection: { value: FILL.clone() },
    uRimDirection: { value: RIM.clone() },
    uKeyColour: { value: new Color() },
    uFillColour: { value: new Color() },
    uRimColour: { value: new Color() },
    uSkyColour: { value: new Color() },
    uGroundColour: { value: new Color() },
    uContour: { value: 0 },
    uBared: { value: 0 },
  } satisfies SharedUniforms;
}
export type LightUniforms = ReturnType<typeof createLightUniforms>;

/** Sets the brightness and colour of the lights for a theme. */
export function setScheme(lights: LightUniforms, scheme: Scheme): void {
  const { key, fill, rim, contour, sky, ground, ambient } = SCHEMES[scheme];
  lights.uKeyColour.value.set('#fff3e2').multiplyScalar(key);
  lights.uFillColour.value.set('#dfe9ff').multiplyScalar(fill);
  lights.uRimColour.value.set('#f2f4ff').multiplyScalar(rim);
  lights.uContour.value = contour;
  lights.uSkyColour.value.set(sky).multiplyScalar(ambient);
  lights.uGroundColour.value.set(ground).multiplyScalar(ambient * 0.75);
}

/** With fewer than this share of the structures shown, light begins to reach what they bury. */
const FEW = 0.3;
/** How open the deepest hollow is when next to nothing else is shown. */
const MOST_BARED = 0.75;

/** What is not shown casts no shade: the shade baked from the whole body fades when little of it is left. */
export function bare(lights: LightUniforms, shown: number, total: number): void {
  lights.uBared.value = MOST_BARED * Math.max(0, 1 - shown / (FEW * total));
}

const forward = new Vector3();

/** Turns the lights with the camera; they follow its tilt by half. */
export function followCamera(lights: LightUniforms, camera: PerspectiveCamera): void {
  camera.getWorldDirection(forward);
  const azimuthRad = Math.atan2(-forward.x, -forward.z);
  const tiltRad = Math.asin(Math.min(1, Math.max(-1, -forward.y))) * TILT_FOLLOWED;
  place(lights.uKeyDirection.value, KEY, azimuthRad, tiltRad);
  place(lights.uFillDirection.value, FILL, azimuthRad, tiltRad);
  place(lights.uRimDirection.value, RIM, azimuthRad, tiltRad);
}

function place(out: Vector3, fromCamera: Vector3, azimuthRad: number, tiltRad: number): void {
  const y = fromCamera.y * Math.cos(tiltRad) + fromCamera.z * Math.sin(tiltRad);
  const z = fromCamera.z * Math.cos(tiltRad) - fromCamera.y * Math.sin(tiltRad);
  const { x } = fromCamera;
  out.set(x * Math.cos(azimuthRad) + z * Math.sin(azimuthRad), y, z * Math.cos(azimuthRad) - x * Math.sin(azimuthRad));
}
