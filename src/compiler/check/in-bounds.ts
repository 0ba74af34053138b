import type { Bounds } from '#src/anatomy/frame.ts';
import type { Mesh } from '../mesh/mesh.ts';

/** No vertex lies outside the box by more than the tolerance. */
export function checkInBounds({ positions }: Mesh, { min, max }: Bounds, toleranceMm: number): string[] {
  return (['x', 'y', 'z'] as const).flatMap((name, axis) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = axis; i < positions.length; i += 3) {
      least = Math.min(least, positions[i]!);
      most = Math.max(most, positions[i]!);
    }
    const findings: string[] = [];
    if (least < min[axis]! - toleranceMm)
      findings.push(`${name} goes down to ${least.toFixed(2)} mm, allowed ${min[axis]}`);
    if (most > max[axis]! + toleranceMm)
      findings.push(`${name} goes up to ${most.toFixed(2)} mm, allowed ${max[axis]}`);
    return findings;
  });
}
