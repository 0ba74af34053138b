import { layZones } from '#src/anatomy/tape-length.ts';
import type { TapeStrip, TapeZone } from '#src/anatomy/tape-strip.ts';
import type { DrawnStrip } from '#src/render/tape/lay-protocol.ts';
import type { TapeStep } from '#src/state/tape-play.ts';

/** What a step of the player draws; mm laid, see `DrawnStrip`. */
export interface TapeDrawing {
  /** The tape grows from the one to the other. */
  readonly fromMm: number;
  readonly toMm: number;
  /** The strip whose place is outlined, and whether marks point the way it goes. */
  readonly guide: { readonly order: number; readonly arrows: boolean } | null;
  readonly labels: readonly ZoneLabel[];
}

/** The stretch of a zone, and where along its strip that is said. */
export interface ZoneLabel {
  readonly order: number;
  readonly alongMm: number;
  readonly percent: TapeZone['percent'];
}

/** Before this nothing is laid. */
const NOTHING_MM = -1;
/** Where in the stretched zone a label stands while all strips are seen: not in its middle, where those of a star cross. */
const OFF_MIDDLE = 0.3;
/** How far the labels of the ends stand from the cut, as a part of them: off the label between. */
const FROM_CUT = 0.35;

/** @param step null while the player does not run: all is laid */
export function drawingAt(
  step: TapeStep | null,
  strips: readonly TapeStrip[],
  drawn: readonly DrawnStrip[],
  showsStretch: boolean,
): TapeDrawing {
  if (!step) {
    const labels = showsStretch ? strips.flatMap((strip) => mostStretched(zoneLabels(strip, drawn, OFF_MIDDLE))) : [];
    return { fromMm: Number.POSITIVE_INFINITY, toMm: Number.POSITIVE_INFINITY, guide: null, labels };
  }
  const strip = strips.find(({ order }) => order === step.order);
  const place = drawn.find(({ order }) => order === step.order);
  if (!strip || !place) return { fromMm: NOTHING_MM, toMm: NOTHING_MM, guide: null, labels: [] };
  const { order } = strip;
  const startMm = place.fromLaidMm;
  const labels = zoneLabels(strip, drawn, 0.5);
  const anchoredMm = strip.laid === 'from-anchor' ? startMm + anchorMm(strip, place) : startMm;
  const outline = { order, arrows: false };
  switch (step.kind) {
    case 'anchor':
      return { fromMm: startMm, toMm: anchoredMm, guide: outline, labels: labels.slice(0, 1) };
    case 'direction':
      return { fromMm: anchoredMm, toMm: anchoredMm, guide: { order, arrows: true }, labels: [] };
    case 'lay':
      return { fromMm: anchoredMm, toMm: place.toLaidMm, guide: outline, labels };
    case 'rub':
      return { fromMm: place.toLaidMm, toMm: place.toLaidMm, guide: null, labels };
    default:
      return { fromMm: startMm, toMm: startMm, guide: outline, labels: [] };
  }
}

function wholeMm({ ways }: DrawnStrip): number {
  return Math.max(...ways.map(({ laidMm }) => laidMm));
}

function anchorMm({ zones }: TapeStrip, place: DrawnStrip): number {
  return layZones(zones, wholeMm(place))[0]?.endMm ?? 0;
}

/** @param middle where in a zone between two others its label stands, as a part of it */
function zoneLabels({ order, zones }: TapeStrip, drawn: readonly DrawnStrip[], middle: number): ZoneLabel[] {
  const place = drawn.find((one) => one.order === order);
  if (!place) return [];
  return layZones(zones, wholeMm(place)).map(({ zone, startMm, endMm }, i) => {
    const part = i === 0 ? FROM_CUT : i === zones.length - 1 ? 1 - FROM_CUT : middle;
    return { order, alongMm: startMm + part * (endMm - startMm), percent: zone.percent };
  });
}

function mostStretched(labels: readonly ZoneLabel[]): ZoneLabel[] {
  return labels.toSorted((a, b) => b.percent[1] - a.percent[1]).slice(0, 1);
}
