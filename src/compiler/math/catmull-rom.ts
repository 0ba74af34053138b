/**
 * NOTES. Centripetal Catmull-Rom (knots by the square root of the chord) through points of any dimension, so that
 * radii, widths and normals can ride along with positions. Uniform knots overshoot and can loop where landmarks are
 * unevenly spaced, as they always are. The chord is measured on the first three numbers, the position.
 */
export type Knot = readonly number[];

/** A smooth polyline through all knots, `stepsPerSpan` pieces between each two; ends on the first and last knot. */
export function catmullRom(knots: readonly Knot[], stepsPerSpan: number): number[][] {
  const first = knots[0];
  if (!first) throw new Error('catmullRom: no knots');
  if (!Number.isInteger(stepsPerSpan) || stepsPerSpan < 1)
    throw new Error(`catmullRom: stepsPerSpan must be a positive integer, not ${stepsPerSpan}`);
  const line: number[][] = [[...first]];
  for (let span = 0; span + 1 < knots.length; span++) {
    const [from, to] = [knots[span]!, knots[span + 1]!];
    const before = knots[span - 1] ?? reflect(to, from);
    const after = knots[span + 2] ?? reflect(from, to);
    for (let step = 1; step <= stepsPerSpan; step++)
      line.push(step === stepsPerSpan ? [...to] : pointOnSpan(before, from, to, after, step / stepsPerSpan));
  }
  return line;
}

/** The far end of the line from `a` through `b`, as long again. */
function reflect(a: Knot, b: Knot): number[] {
  return b.map((value, i) => 2 * value - a[i]!);
}

function knotGap(a: Knot, b: Knot): number {
  return Math.max(1e-6, Math.sqrt(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)));
}

function pointOnSpan(before: Knot, from: Knot, to: Knot, after: Knot, fraction: number): number[] {
  const start = knotGap(before, from);
  const end = start + knotGap(from, to);
  const last = end + knotGap(to, after);
  const t = start + fraction * (end - start);
  return from.map((_, i) => {
    const [p0, p1, p2, p3] = [before[i]!, from[i]!, to[i]!, after[i]!];
    const a1 = ease(p0, p1, 0, start, t);
    const a2 = ease(p1, p2, start, end, t);
    const a3 = ease(p2, p3, end, last, t);
    return ease(ease(a1, a2, 0, end, t), ease(a2, a3, start, last, t), start, end, t);
  });
}

function ease(a: number, b: number, from: number, to: number, t: number): number {
  return a + ((b - a) * (t - from)) / (to - from);
}
