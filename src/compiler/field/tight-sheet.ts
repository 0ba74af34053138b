import type { Vec3 } from '#src/anatomy/frame.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { resample } from '../math/polyline.ts';
import type { Field } from './field.ts';
import { footPoint } from './foot-point.ts';
import { type PulledTightOptions, pulledTight } from './pulled-tight.ts';
import { sheet } from './sheet.ts';

/** A line across the fibres: a curve through points, laid on a shape where one is given. */
export interface CrossLine {
  readonly points: readonly Vec3[];
  readonly on?: Field;
  /** How far over its surface, mm. Default: 0. */
  readonly overMm?: number;
}

/** A line across the fibres as it is given. */
export function across(...points: readonly Vec3[]): CrossLine {
  return { points };
}

/** A line across the fibres, laid on the nearest surface of a shape. */
export function acrossOn(on: Field, ...points: readonly Vec3[]): CrossLine {
  return { points, on };
}

/** A line across the fibres, laid over a shape so that the sheet comes to lie on it with its flat side. */
export function acrossOver(on: Field, overMm: number, ...points: readonly Vec3[]): CrossLine {
  return { points, on, overMm };
}

export interface TightSheetOptions extends Partial<PulledTightOptions> {
  /** From one attachment to the other; those between guide the fibres. All run across the sheet the same way. */
  readonly lines: readonly CrossLine[];
  readonly over: readonly Field[];
  readonly thicknessMm: number;
  /** Fibres side by side. Default: 9. */
  readonly fibres?: number;
}

/** Part of the thickness that a sheet sinks into what it lies on: so that no slit of light stays between. */
const SINK_MM = 0.2;

/** A sheet that knows the middles of its fibres: lengths and widths are read from them. */
export interface FibrousSheet extends Field {
  readonly fibres: readonly (readonly Vec3[])[];
}

/** A flat ligament or fascia: fibres from one attachment to the other, pulled tight over what is in their way. */
export function tightSheet(options: TightSheetOptions): FibrousSheet {
  const fibres = tightFibres(options);
  return { ...sheet(fibres, options.thicknessMm), fibres };
}

function tightFibres({ lines, over, thicknessMm, fibres = 9, ...options }: TightSheetOptions): Vec3[][] {
  const rows = lines.map((line) => placed(line, fibres));
  const guides = Array.from({ length: fibres }, (_, fibre) => rows.map((row) => row[fibre]!));
  return pulledTight(guides, over, { clearanceMm: thicknessMm / 2 - SINK_MM, ...options });
}

function placed({ points, on, overMm = 0 }: CrossLine, count: number): Vec3[] {
  const line = resample(
    catmullRom(points, 8).map(([x, y, z]) => [x, y, z] as unknown as Vec3),
    count,
  );
  return on ? line.map((point) => footPoint(on, point, overMm)) : line;
}
