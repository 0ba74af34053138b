import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { type Atlas, parseAtlas } from '#src/anatomy/atlas.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import { readContent } from '#src/content/load.ts';
import type { ReleaseRecord } from '#src/content/records.ts';
import { type PressedBody, pressedBody, type ShapeSource } from '#src/render/ball/body.ts';
import { noPressZones } from '#src/render/ball/no-press-zones.ts';
import { placeBall, taught } from '#src/render/ball/place-ball.ts';
import { pressBody } from '#src/render/ball/press-body.ts';
import { readGlb } from '#src/render/glb.ts';
import { mergeFile, type PickShape } from '#src/render/merge.ts';
import { distanceToStroke, strokeOnSkin } from '#src/render/skin-map/stroke-on-skin.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface RealPresses {
  readonly atlas: Atlas;
  readonly releases: readonly ReleaseRecord[];
  bodyOf(side: OwnSide): PressedBody;
  /** The same body as if nothing had ever been laid on it. */
  freshSource(): ShapeSource;
}

/** The compiled body and every release of the content. */
export async function realPresses(): Promise<RealPresses> {
  const folder = join(ROOT, 'models/atlas');
  const atlas = parseAtlas(JSON.parse(await readFile(join(folder, 'atlas.json'), 'utf8')));
  const shapes: PickShape[] = [];
  for (const { name } of atlas.files) {
    const glb = await readGlb(new Uint8Array(await readFile(join(folder, name))), name, MeshoptDecoder);
    for (const shape of mergeFile(glb, name, atlas.structures).shapes) shapes[shape.structure] = shape;
  }
  const skin = shapes[atlas.structures.findIndex(({ id }) => id === 'skin')]!;
  const source = { skinShape: skin, picker: { shapeOf: (structure: number) => shapes[structure] ?? null } };
  const { content } = await readContent(join(ROOT, 'content'));
  return {
    atlas,
    releases: content.records.flatMap(({ record }) => (record.kind === 'release' ? [record] : [])),
    bodyOf: (side) => pressedBody(source, atlas, side),
    freshSource: () => ({ ...source }),
  };
}

export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How far a press may lean from the way that is taught, rad. */
const MOST_LEAN_RAD = (30 * Math.PI) / 180;
/** How much free skin there has to be between the middle of a ball and where it must not press, mm. */
const LEAST_FREE_MM = 5;

/** What is wrong with where a release presses; empty when all is well. */
export function pressFindings({ spotAt, ball }: Pick<ReleaseRecord, 'spotAt' | 'ball'>, body: PressedBody): string[] {
  if (!spotAt || !ball) return [];
  const placed = placeBall(body, spotAt, ball);
  if (!placed) return ['the atlas lacks a landmark of the spot'];
  const findings: string[] = [];
  for (const { reason, strokes } of noPressZones(body)) {
    for (const stroke of strokes) {
      const mm = distanceToStroke(strokeOnSkin(body.skin, stroke), placed.touches, placed.outward);
      if (mm < LEAST_FREE_MM) findings.push(`${mm.toFixed(0)} mm from where one must not press: ${reason}`);
    }
  }
  if (placed.press.angleTo(taught(ball.press, body.side)) > MOST_LEAN_RAD)
    findings.push('presses another way than taught');
  if (!finish(pressBody(body, spotAt, ball))?.passage) findings.push('the press misses the belly of the muscle');
  return findings;
}
