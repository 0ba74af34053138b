import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { codeAddress, qrDrawing } from '#src/ui/plan/qr-code.ts';
import { planItem } from '#tests/support/plans.ts';

const PIXELS_A_MODULE = 4;
const PAGE = 'https://ilium.example/some/where/';

/** Paints the bars of a code and reads them as a camera would; null when they are no code. */
function scan({ size, path }: { readonly size: number; readonly path: string }): string | null {
  const side = size * PIXELS_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = 0; row < PIXELS_A_MODULE; row++) {
      const start = (Number(y) * PIXELS_A_MODULE + row) * side + Number(x) * PIXELS_A_MODULE;
      for (let at = start; at < start + Number(run) * PIXELS_A_MODULE; at++) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data ?? null;
}

describe('qrDrawing', () => {
  it.each([
    `${PAGE}#/release/piriformis-ball`,
    `${PAGE}#/release/piriformis-ball?sel=piriformis-left&layers=skin:0&peel=3,3&cam=120.5,-34,-410.2,0,12.1,-3`,
    `${PAGE}#/?${'x'.repeat(230)}`,
  ])('is read back as %s', (address) => {
    expect(scan(qrDrawing(address))).toBe(address);
  });

  it('would not be read with a corner missing', () => {
    const drawing = qrDrawing(PAGE);
    const broken = drawing.path.replace(/M2 \d+h\d+v1H2z/g, '');
    expect(broken).not.toBe(drawing.path);
    expect(scan({ ...drawing, path: broken })).toBeNull();
  });
});

describe('codeAddress', () => {
  it('leads to the whole view, or to the plain page where the code would be too fine', () => {
    const item = planItem('ball', { addressHash: '#/release/ball?sel=piriformis-left' });
    expect(codeAddress(PAGE, item)).toBe(`${PAGE}#/release/ball?sel=piriformis-left`);
    expect(codeAddress(PAGE, { ...item, addressHash: `#/release/ball?hide=${'a-muscle,'.repeat(60)}` })).toBe(
      `${PAGE}#/release/ball`,
    );
  });
});
