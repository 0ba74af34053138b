import type { AtlasModel } from '#src/render/atlas-model.ts';
import { simplifyBy } from '#src/render/coarsen.ts';

/** Milliseconds between two turns, and how long a turn may take: the page stays quick to answer meanwhile. */
const PAUSE_MS = 40;
const TURN_MS = 10;

/**
 * Makes the triangles for the moving picture between other work. The tool that does it is loaded only now: the first
 * picture does not need it. Returns the way to stop.
 */
export function coarsenWhenIdle(model: AtlasModel): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let stopped = false;
  const begin = async (): Promise<void> => {
    const { MeshoptSimplifier } = await import('meshoptimizer/simplifier');
    await MeshoptSimplifier.ready;
    if (stopped) return;
    const simplify = simplifyBy(MeshoptSimplifier);
    timer = setInterval(() => {
      const end = performance.now() + TURN_MS;
      while (model.coarsenNext(simplify)) if (performance.now() > end) return;
      clearInterval(timer);
    }, PAUSE_MS);
  };
  // Without them the moving picture is drawn as the resting one is.
  begin().catch(() => undefined);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
