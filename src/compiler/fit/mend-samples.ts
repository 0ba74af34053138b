import type { Flaws } from './find-flaws.ts';
import type { Sample } from './samples.ts';
import { cellCentre, type Voxels } from './voxels.ts';

/** How far inside or outside a mended place must lie, so that no other grid finds the flaw again, mm. */
const DEPTH_MM = 0.6;
const WEIGHT = 4;

/** The samples with those added that mend the flaws, and without those that speak against them. */
export function mendSamples(samples: readonly Sample[], voxels: Voxels, { fill, cut }: Flaws): Sample[] {
  const reachMm = 1.2 * voxels.cellMm;
  const wanted = new Map<string, number>();
  const key = (x: number, y: number, z: number): string =>
    [x, y, z].map((value) => Math.round(value / (2 * reachMm))).join();
  const mended: Sample[] = [];
  for (const [cells, targetMm] of [
    [fill, -DEPTH_MM],
    [cut, DEPTH_MM],
  ] as const) {
    for (const index of cells) {
      const [x, y, z] = cellCentre(voxels, index);
      for (let corner = 0; corner < 8; corner++) {
        const side = (bit: number): number => (corner & bit ? reachMm : -reachMm);
        wanted.set(key(x + side(1), y + side(2), z + side(4)), targetMm);
      }
      for (const [dx, dy, dz] of AROUND) mended.push([x + dx, y + dy, z + dz, targetMm, WEIGHT]);
    }
  }
  const agrees = ([x, y, z, targetMm]: Sample): boolean => {
    const asked = wanted.get(key(x, y, z));
    return asked === undefined || (asked < 0 ? targetMm < -0.3 : targetMm > 0.3);
  };
  return [...samples.filter(agrees), ...mended];
}

const AROUND = [
  [0, 0, 0],
  [0.35, 0, 0],
  [-0.35, 0, 0],
  [0, 0.35, 0],
  [0, -0.35, 0],
  [0, 0, 0.35],
  [0, 0, -0.35],
] as const;
