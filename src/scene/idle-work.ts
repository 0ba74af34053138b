/** How long nothing may have moved before it counts as rest, ms. */
const REST_MS = 140;
/** Work that somebody waits for takes this much of a frame: with the drawing it still fits into one, ms. */
const SLICE_MS = 8;

/**
 * Calls once the page has come round to drawing twice and some time has passed. A slow machine may take longer than
 * that time for one frame, so the clock alone would not tell. Returns the way to call it off.
 */
export function afterRest(then: () => void): () => void {
  let since = Number.NaN;
  let frame = requestAnimationFrame(function look(now) {
    if (now - since >= REST_MS) {
      then();
      return;
    }
    if (Number.isNaN(since)) since = now;
    frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}

/** Runs a generator to its end, a little in each frame. Returns the way to call it off. */
export function inSlices<T>(work: Generator<undefined, T>, done: (result: T) => void): () => void {
  let frame = requestAnimationFrame(function slice() {
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    frame = requestAnimationFrame(slice);
  });
  return () => cancelAnimationFrame(frame);
}
