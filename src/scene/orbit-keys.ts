import type { CameraControlsImpl } from '@react-three/drei';

const TURN_RAD = Math.PI / 12;
/** Part of the distance to the target that one key press moves by. */
const MOVE = 0.12;

/** Arrow keys turn, with Shift they move, plus and minus zoom, while the canvas has the focus. Returns the way to stop. */
export function orbitByKeys(canvas: HTMLCanvasElement, controls: CameraControlsImpl, onMove: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = controls.distance * MOVE;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => void (event.shiftKey ? controls.truck(-step, 0, true) : controls.rotate(-TURN_RAD, 0, true)),
      ArrowRight: () => void (event.shiftKey ? controls.truck(step, 0, true) : controls.rotate(TURN_RAD, 0, true)),
      ArrowUp: () => void (event.shiftKey ? controls.truck(0, -step, true) : controls.rotate(0, -TURN_RAD, true)),
      ArrowDown: () => void (event.shiftKey ? controls.truck(0, step, true) : controls.rotate(0, TURN_RAD, true)),
      '+': () => void controls.dolly(step, true),
      '=': () => void controls.dolly(step, true),
      '-': () => void controls.dolly(-step, true),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    onMove();
    move();
  };
  canvas.addEventListener('keydown', press);
  return () => canvas.removeEventListener('keydown', press);
}
