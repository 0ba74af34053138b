import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';
import { checkFigure } from '#src/anatomy/body/check-figure.ts';
import { poseBody } from '#src/anatomy/body/pose-body.ts';
import { figuresOf } from '#src/content/check/figures.ts';
import { loadContent } from '#src/content/load.ts';
import { contentModule } from '#src/content/modules.ts';
import type { ContentRecord } from '#src/content/records.ts';
import { drawFigure } from '#src/ui/figure/draw-figure.ts';
import { removeSample, writeSample } from '#tests/support/sample-content.ts';

let dir: string;
let read: readonly BodyFigure[];
let served: readonly BodyFigure[];
beforeAll(async () => {
  dir = await writeSample();
  const content = await loadContent(dir);
  const kinds = ['release', 'taping', 'exercise'] as const;
  read = kinds.flatMap((kind) =>
    content.records.flatMap(({ record }) => (record.kind === kind ? figuresOf(record) : [])),
  );
  served = kinds.flatMap((kind) => recordsOf(contentModule(content, `/shelf/${kind}-1`)).flatMap(figuresOf));
});
afterAll(() => removeSample(dir));

function recordsOf(module: string | null): readonly ContentRecord[] {
  return JSON.parse((module ?? '').replace('export const records = ', '').replace(/;\n$/, ''));
}

/** Every number of a drawing, in tenths of a centimetre. */
function lines({ body, room, tool }: ReturnType<typeof drawFigure>): readonly number[] {
  const paths = [...body, ...room].map(({ path }) => path).concat(tool);
  return paths.flatMap((path) => path.match(/-?[\d.]+/g) ?? []).map(Number);
}

describe('a figure on a page', () => {
  it('knows how it comes to rest, whatever kind of record it is in', () => {
    expect(read.length).toBeGreaterThan(2);
    expect(served.map(({ alt }) => alt)).toEqual(read.map(({ alt }) => alt));
    for (const { rests } of served) expect(rests?.angles.length).toBeGreaterThan(20);
  });

  it('is drawn as if it had been settled there', () => {
    for (const [i, figure] of served.entries()) {
      const [here, there] = [lines(drawFigure(figure)), lines(drawFigure(read[i]!))];
      expect(here.length).toBe(there.length);
      expect(Math.max(...here.map((cm, k) => Math.abs(cm - there[k]!)))).toBeLessThan(0.25);
      expect(checkFigure(figure)).toEqual([]);
    }
  });

  it('takes the rest that it is given, and is found out where that one hangs in the air', () => {
    const { rests, ...figure } = served.find(({ stance }) => stance === 'standing')!;
    const [x, y, z] = rests!.hipsCm;
    const floating = { ...figure, rests: { ...rests!, hipsCm: [x, y + 9, z] as const } };
    expect(poseBody(floating).posture.hipsCm[1]).toBe(y + 9);
    expect(checkFigure(floating).join()).toContain('off the floor');
  });
});
