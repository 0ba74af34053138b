import { ellipsoids } from '../field/ellipsoids.ts';
import { drawInside, drawSamples } from './draw-samples.ts';
import { type MendOptions, meshWithoutSpecks, plugHoles, withoutPlugs } from './mend.ts';
import type { Random } from './random.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import { refine } from './refine.ts';
import { type Sample, sortSamples } from './samples.ts';
import { rowsOf, type Shape, type ShapeLimits } from './shape.ts';
import { sheetReference } from './sheet-reference.ts';
import { startShape } from './start-shape.ts';
import { straySamples, tipSamples } from './stray-samples.ts';
import { stressWrong } from './stress.ts';

/*
 * NOTES. A sheet does not grow from few ellipsoids to many, as a belly does: halves of a plate that bulges through it stay askew.
 * All plates are laid at once, side by side; what is still bare weighs more round by round until they meet. Mending as for
 * a belly, with samples around every pinhole, throws the plates about: mean 0.47 mm against 0.32 mm without.
 */

export interface SheetOptions extends Omit<MendOptions, 'clip' | 'limits' | 'isInside'> {
  readonly blendMm: number;
  readonly leastThicknessMm: number;
  readonly surfacePoints: number;
}

/** Wide and thin, and no thinner than the grid they are meshed with can show. */
const PLATES: ShapeLimits = { leastRadiusMm: 1, mostAspect: 24 };
const ROUNDS = { laying: 10, polishing: 2 };
const STEPS = { laying: 6, polishing: 10 };
const STRESS = { factor: 1.5, mostWeight: 8 };
/** Points inside for each plate. */
const INSIDE_POINTS = 80;

/** Tiles a sheet with plates and plugs what they leave open. */
export function fitSheet(reference: ReferenceSolid, options: SheetOptions, random: Random): Shape {
  const { blendMm, leastThicknessMm, surfacePoints, scaleMm, maxEllipsoids, cellMm, onProgress } = options;
  const sheet = sheetReference(reference, leastThicknessMm);
  // Deep in a flat plate its distance bound says little: no more than half the least thickness is asked.
  const clip = { insideMm: -leastThicknessMm / 2, outsideMm: 4 * scaleMm };
  const common = { clip, scaleMm, limits: PLATES };
  let samples: Sample[] = drawSamples(sheet, { surfacePoints, scaleMm, random });
  samples.push(...sheet.drawMiddle(surfacePoints / 2, random));
  const count = withoutPlugs(maxEllipsoids);
  let shape = startShape(drawInside(sheet, INSIDE_POINTS * count, random), count, blendMm, random);
  const tryAgain = (also: readonly Sample[], steps: number): void => {
    samples = [...stressWrong(samples, shape, STRESS), ...also, ...tipSamples(shape, sheet, scaleMm)];
    shape = refine(shape, sortSamples(samples), { steps, ...common });
  };
  shape = refine(shape, sortSamples(samples), { steps: STEPS.laying, ...common });
  for (let round = 1; round < ROUNDS.laying; round++) {
    onProgress?.(0.1 + 0.05 * round, 'laying plates');
    tryAgain([], STEPS.laying);
  }
  for (let round = 0; round < ROUNDS.polishing; round++) {
    onProgress?.(0.6 + 0.1 * round, 'polishing');
    const field = ellipsoids({ id: 'sheet', source: '', blendMm, ellipsoids: rowsOf(shape) });
    tryAgain(straySamples(meshWithoutSpecks(field, cellMm, scaleMm), sheet, scaleMm), STEPS.polishing);
  }
  onProgress?.(0.8, 'plugging');
  return plugHoles(shape, sheet, { ...options, ...common, isInside: sheet.solid.isInside });
}
