import { DEPTHS } from '#src/anatomy/atlas.ts';
import { SYSTEMS } from '#src/anatomy/ids.ts';
import { CAMERA_PRESETS, type CameraGoal, START_VIEW, type View } from './view.ts';

/** Farther than this from the origin no camera stands, mm. */
const FARTHEST_MM = 20_000;

/** `skin:0,muscle:0.5`: the systems that are not at their usual opacity. */
export function formatLayers(layers: View['layers']): string {
  return SYSTEMS.filter((system) => layers[system] !== START_VIEW.layers[system])
    .map((system) => `${system}:${layers[system]}`)
    .join(',');
}

export function parseLayers(text: string | null): View['layers'] {
  const layers = { ...START_VIEW.layers };
  for (const part of (text ?? '').split(',')) {
    const [name, value = ''] = part.split(':');
    const system = SYSTEMS.find((known) => known === name);
    const opacity = numberIn(value, 0, 1);
    if (system && opacity !== null) layers[system] = Math.round(opacity * 100) / 100;
  }
  return layers;
}

/** `<left>,<right>`: indexes into `DEPTHS`. */
export function parsePeel(text: string | null): View['peel'] {
  const [left = '', right = ''] = (text ?? '').split(',');
  const deepest = DEPTHS.length - 1;
  const both = [numberIn(left, 0, deepest), numberIn(right, 0, deepest)] as const;
  if (both[0] === null || both[1] === null) return START_VIEW.peel;
  return { left: Math.round(both[0]), right: Math.round(both[1]) };
}

/** Empty when the goal is the usual one. */
export function formatCamera(goal: CameraGoal, usual: CameraGoal): string {
  const text = cameraText(goal);
  return text === cameraText(usual) ? '' : text;
}

export function parseCamera(text: string | null): CameraGoal | null {
  if (text === null) return null;
  if (text === 'fit' || text === 'selection') return { kind: text };
  const preset = CAMERA_PRESETS.find((known) => known === text);
  if (preset) return { kind: 'preset', preset };
  const numbers = text.split(',').map((part) => numberIn(part, -FARTHEST_MM, FARTHEST_MM));
  const [px, py, pz, tx, ty, tz] = numbers;
  if (numbers.length !== 6 || px == null || py == null || pz == null || tx == null || ty == null || tz == null) {
    return null;
  }
  const apart = Math.hypot(px - tx, py - ty, pz - tz) >= 1;
  return apart ? { kind: 'pose', pose: { position: [px, py, pz], target: [tx, ty, tz] } } : null;
}

function cameraText(goal: CameraGoal): string {
  if (goal.kind === 'preset') return goal.preset;
  if (goal.kind === 'pose') return [...goal.pose.position, ...goal.pose.target].join(',');
  return goal.kind;
}

/** A plain decimal number in the range, else null. */
function numberIn(text: string, low: number, high: number): number | null {
  if (!/^-?\d{1,6}(\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text) || 0;
  return value >= low && value <= high ? value : null;
}
