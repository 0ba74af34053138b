import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { PAINT_TONES } from '#src/anatomy/skin-paint.ts';
import { FORBIDDEN_DYE, PAINT_DYES } from '#src/render/materials/paint-palette.ts';

type Triple = readonly [number, number, number];

/** What dichromats see of linear sRGB: Vienot, Brettel and Mollon 1999; tritan after the same plan. */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.1124, 0.8876, 0],
    [0.1124, 0.8876, 0],
    [0.004, -0.004, 1],
  ],
  deutan: [
    [0.2928, 0.7072, 0],
    [0.2928, 0.7072, 0],
    [-0.0223, 0.0223, 1],
  ],
  tritan: [
    [1.0121, 0.1297, -0.1418],
    [-0.0117, 0.866, 0.1457],
    [0.0708, 0.6905, 0.2387],
  ],
};

function oklab({ r, g, b }: Color, eye: string): Triple {
  const [x, y, z] = EYES[eye]!.map((row) => Math.max(0, row[0] * r + row[1] * g + row[2] * b)) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z);
  const m = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z);
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The least difference of two dyes for any eye; 0.02 is about the least that can be seen side by side. */
function leastDifference(dyes: readonly Color[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const eye of Object.keys(EYES)) {
    const seen = dyes.map((dye) => oklab(dye, eye));
    for (let i = 0; i < seen.length; i++) {
      for (let k = 0; k < i; k++)
        least = Math.min(least, Math.hypot(...seen[i]!.map((v, axis) => v - seen[k]![axis]!)));
    }
  }
  return least;
}

const CLEAR = 0.1;

describe.each(['light', 'dark'] as const)('the %s paints', (scheme) => {
  it('are as many as there are tones, and all eyes tell them and the warning apart', () => {
    const dyes = PAINT_DYES[scheme];
    expect(dyes).toHaveLength(PAINT_TONES);
    expect(leastDifference([...dyes, FORBIDDEN_DYE[scheme]])).toBeGreaterThan(CLEAR);
  });
});

const CSS = readFileSync(join(import.meta.dirname, '../../../src/ui/theme.css'), 'utf8');

/** The tones of one block of the style sheet, in their order. */
function tonesOf(selector: string): readonly string[] {
  const block = CSS.slice(CSS.indexOf(`${selector} {`));
  const tones = block.slice(0, block.indexOf('}')).matchAll(/--tone-(\d): (#[0-9a-f]{6});/g);
  return [...tones].toSorted((a, b) => Number(a[1]) - Number(b[1])).map(([, , colour]) => colour ?? '');
}

it.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
] as const)('the legend shows the %s paints', (scheme, selector) => {
  expect(tonesOf(selector)).toEqual(PAINT_DYES[scheme].map((dye) => `#${dye.getHexString()}`));
  const block = CSS.slice(CSS.indexOf(`${selector} {`));
  expect(/--tone-forbidden: (#\w+);/.exec(block)?.[1]).toBe(`#${FORBIDDEN_DYE[scheme].getHexString()}`);
});

it('would notice red beside green', () => {
  expect(leastDifference([new Color('#b0402c'), new Color('#5f7a2c')])).toBeLessThan(CLEAR);
});
