import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import type { SurfaceDistance } from '../fit/surface-distance.ts';
import { ATLAS_BARS, fidelityBarOf } from './bars.ts';
import type { FidelityFile } from './fidelity-file.ts';
import type { PairOverlap } from './measure-overlaps.ts';
import type { Rebuild } from './measure-rebuild.ts';
import type { Measured } from './measure-structure.ts';
import { formatMm } from './text-table.ts';

/** One bar: whether it is met, and the figures in words. */
export interface Verdict {
  readonly passed: boolean;
  readonly what: string;
}

/** Everything that the bars are held against. */
export interface Evidence {
  readonly measured: readonly Measured[];
  readonly overlaps: readonly PairOverlap[];
  readonly totals: { readonly triangles: number; readonly brotliBytes: number; readonly tableBytes: number };
  readonly shapes: ReadonlyMap<string, ShapeTable>;
  /** Findings about ids that the atlas lacks or has too many of. */
  readonly missing: readonly string[];
  readonly committed: FidelityFile;
  readonly rebuild: Rebuild;
}

/** Every bar of the atlas as passed or failed. */
export function judge(evidence: Evidence): Verdict[] {
  const { measured, shapes, committed } = evidence;
  return [
    { passed: evidence.missing.length === 0, what: ['every structure is there', ...evidence.missing].join(': ') },
    ...measured.flatMap((one) => [
      judgeSurface(one),
      ...judgeFidelity(one, shapes.get(one.recipe.id)),
      ...judgeCommitted(one, committed),
    ]),
    ...judgeOverlaps(evidence.overlaps),
    ...judgeTotals(evidence),
  ];
}

function judgeSurface({ recipe, findings }: Measured): Verdict {
  const what = `${recipe.id}: closed, outward, genus and pieces as declared`;
  return { passed: findings.length === 0, what: [what, ...findings].join('; ') };
}

function judgeFidelity({ recipe, whole, free }: Measured, table: ShapeTable | undefined): Verdict[] {
  if (!whole) return [];
  const bar = fidelityBarOf(recipe);
  const meets = ({ meanMm, p95Mm }: SurfaceDistance) => meanMm <= bar.meanMm && p95Mm <= bar.p95Mm;
  const figures = ({ meanMm, p95Mm }: SurfaceDistance) => `mean ${formatMm(meanMm)}, p95 ${formatMm(p95Mm)} mm`;
  const limits = `(at most ${bar.meanMm}, ${bar.p95Mm})`;
  const outside = !meets(whole) && free ? `; where it may follow ${figures(free)}` : '';
  const count = table?.ellipsoids.length ?? 0;
  return [
    // A reference that reaches into a bone, or is solid where the body is hollow, cannot be followed there.
    {
      passed: meets(whole) || (free !== null && meets(free)),
      what: `${recipe.id}: ${figures(whole)} ${limits}${outside}`,
    },
    { passed: count <= bar.maxEllipsoids, what: `${recipe.id}: ${count} ellipsoids (at most ${bar.maxEllipsoids})` },
  ];
}

function judgeCommitted({ recipe, whole }: Measured, committed: FidelityFile): Verdict[] {
  if (!whole) return [];
  const kept = committed[recipe.id];
  const drift = kept
    ? Math.max(Math.abs(kept.meanMm - whole.meanMm), Math.abs(kept.p95Mm - whole.p95Mm))
    : Number.POSITIVE_INFINITY;
  const passed = drift <= ATLAS_BARS.fidelityDriftMm;
  return passed ? [] : [{ passed, what: `${recipe.id}: committed fidelity differs from the measured by ${drift} mm` }];
}

function judgeOverlaps(overlaps: readonly PairOverlap[]): Verdict[] {
  const isBone = ({ system }: PairOverlap['a']) => system === 'bone';
  const worst = (name: string, limitMm: number, pairs: readonly PairOverlap[]): Verdict => {
    const over = pairs.filter(({ depthMm }) => depthMm > limitMm);
    const deepest = Math.max(0, ...pairs.map(({ depthMm }) => depthMm));
    const named = over.map(
      ({ a, b, mirrored, depthMm }) => `${a.id} and ${b.id}${mirrored ? ' (other side)' : ''} ${formatMm(depthMm)}`,
    );
    return {
      passed: over.length === 0,
      what: [`${name}: deepest ${formatMm(deepest)} mm (at most ${limitMm})`, ...named].join('; '),
    };
  };
  const inBone = overlaps.filter(({ a, b }) => isBone(a) !== isBone(b));
  const inBones = overlaps.filter(({ a, b }) => isBone(a) && isBone(b));
  return [
    worst('soft parts in bones', ATLAS_BARS.muscleInBoneMm, inBone),
    worst('bones in bones', ATLAS_BARS.boneInBoneMm, inBones),
  ];
}

function judgeTotals({ totals, rebuild }: Evidence): Verdict[] {
  const { triangles, brotliBytes, tableBytes, compileSeconds } = ATLAS_BARS;
  const seconds = rebuild.seconds.toFixed(1);
  return [
    { passed: totals.triangles <= triangles, what: `${totals.triangles} triangles stored (at most ${triangles})` },
    {
      passed: totals.brotliBytes <= brotliBytes,
      what: `${totals.brotliBytes} bytes with Brotli (at most ${brotliBytes})`,
    },
    { passed: totals.tableBytes <= tableBytes, what: `${totals.tableBytes} bytes of tables (at most ${tableBytes})` },
    { passed: rebuild.seconds <= compileSeconds, what: `compiled in ${seconds} s (at most ${compileSeconds})` },
    {
      passed: rebuild.differing.length === 0,
      what: ['rebuilt byte for byte', ...rebuild.differing.map((file) => `${file} differs`)].join(': '),
    },
  ];
}
