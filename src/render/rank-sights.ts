import type { AtlasStructure } from '#src/anatomy/atlas.ts';
import { type System, twinId } from '#src/anatomy/ids.ts';
import type { CanvasPoint } from './screen-position.ts';
import { NOTHING, type Survey } from './survey.ts';

/** A point of the canvas where a structure is met first. */
export interface SpotOnCanvas extends CanvasPoint {
  readonly id: string;
}

/** A structure in sight, or a pair of which either will do, and where it is met first: those of each together, best first. */
export interface RankedSight {
  readonly id: string;
  readonly spots: readonly SpotOnCanvas[];
}

/** More than are ever shown at once: not every one finds a place. */
const MOST = 16;
/** What the name of a tissue is worth against another that shows as much: a nerve is thin and much asked for. */
const WORTH: Readonly<Record<System, number>> = {
  nerve: 2.5,
  ligament: 1.4,
  joint: 1.3,
  muscle: 1,
  bone: 0.75,
  fascia: 0.8,
  skin: 0.5,
};
/** The deeper a structure, the less of it shows: how much each depth makes up for that. */
const WORTH_OF_DEPTH = 0.25;
/** Each further one of a group counts this much less, so that five vertebrae do not take all the places. */
const AGAIN = 0.72;
/** What lies at the edge of the picture counts this part less than what lies in its middle: that is what is looked at. */
const LESS_AT_EDGE = 0.6;
/** Rings of cells around a point that are looked at for its safety. */
const RINGS = 3;
const POINTS = 4;
/** Points of one structure are this many cells apart. */
const APART = 3;

/** What is most worth a name first: the selected one, then by what shows of it; a pair counts once. */
export function rankSights(
  survey: Survey,
  structures: readonly Pick<AtlasStructure, 'id' | 'system' | 'depth' | 'group'>[],
  selectedId: string | null,
): readonly RankedSight[] {
  const left = candidates(survey).flatMap(({ structure, points, share }) => {
    const entry = structures[structure];
    if (!entry) return [];
    const { id, system, depth, group } = entry;
    const worth =
      Math.sqrt(share) *
      WORTH[system] *
      (1 + WORTH_OF_DEPTH * depth) *
      (1 - LESS_AT_EDGE * distanceFromMiddle(survey, points));
    const spots = points.map((point) => ({ id, ...point }));
    return [{ id, group, spots, worth: id === selectedId ? Infinity : worth }];
  });
  const taken: string[] = [];
  const ranked: RankedSight[] = [];
  while (left.length > 0 && ranked.length < MOST) {
    const now = ({ worth, group }: (typeof left)[number]) =>
      worth * AGAIN ** taken.filter((other) => other === group).length;
    const best = left.reduce((a, b) => (now(b) > now(a) ? b : a));
    const pair = left.filter(({ id }) => id === best.id || id === twinId(best.id));
    for (const one of pair) left.splice(left.indexOf(one), 1);
    const others = best.id === selectedId ? [] : pair.filter((one) => one !== best);
    ranked.push({ id: best.id, spots: [best, ...others].flatMap(({ spots }) => spots) });
    taken.push(best.group);
  }
  return ranked;
}

/** Of the best point: 0 in the middle of the surveyed area, 1 in a corner. */
function distanceFromMiddle({ columns, rows, stepPx, first }: Survey, [best]: readonly CanvasPoint[]): number {
  if (!best) return 1;
  const half = { x: ((columns - 1) * stepPx) / 2, y: ((rows - 1) * stepPx) / 2 };
  return Math.hypot(best.x - first.x - half.x, best.y - first.y - half.y) / Math.max(1, Math.hypot(half.x, half.y));
}

interface Candidate {
  readonly structure: number;
  /** Best first. */
  readonly points: readonly CanvasPoint[];
  /** Part of the surveyed area that shows it. */
  readonly share: number;
}

function candidates(survey: Survey): readonly Candidate[] {
  const { met, between } = survey;
  const cells = new Map<number, number[]>();
  met.forEach((structure, cell) => {
    if (structure !== NOTHING) cells.set(structure, [...(cells.get(structure) ?? []), cell]);
  });
  const onGrid = [...cells].map(([structure, own]) => {
    const points = [...anchorPoints(survey, own), ...(between.get(structure) ?? [])];
    return { structure, points, share: own.length / met.length };
  });
  const offGrid = [...between].filter(([structure]) => !cells.has(structure));
  return [...onGrid, ...offGrid.map(([structure, points]) => ({ structure, points, share: 0.5 / met.length }))];
}

/** First the point with most of its own kind around it, of equals the one nearest to the middle; then some far from it. */
function anchorPoints(survey: Survey, own: readonly number[]): readonly CanvasPoint[] {
  const { columns, first, stepPx } = survey;
  const at = (cell: number) => ({ column: cell % columns, row: Math.floor(cell / columns) });
  const middle = {
    column: own.reduce((sum, cell) => sum + at(cell).column, 0) / own.length,
    row: own.reduce((sum, cell) => sum + at(cell).row, 0) / own.length,
  };
  const apart = (a: { column: number; row: number }, b: { column: number; row: number }) =>
    Math.hypot(a.column - b.column, a.row - b.row);
  const safest = own
    .map((cell) => ({ ...at(cell), rings: ringsAround(survey, cell) }))
    .toSorted((a, b) => b.rings - a.rings || apart(a, middle) - apart(b, middle));
  const chosen: typeof safest = [];
  for (const cell of safest) {
    if (chosen.length < POINTS && chosen.every((other) => apart(cell, other) >= APART)) chosen.push(cell);
  }
  return chosen.map(({ column, row }) => ({ x: first.x + column * stepPx, y: first.y + row * stepPx }));
}

/** How many rings of cells around this one show the same structure. */
function ringsAround({ columns, rows, met }: Survey, cell: number): number {
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let dy = -ring; dy <= ring; dy++) {
      for (let dx = -ring; dx <= ring; dx++) {
        if (Math.max(Math.abs(dx), Math.abs(dy)) < ring) continue;
        const [x, y] = [column + dx, row + dy];
        const inside = x >= 0 && x < columns && y >= 0 && y < rows;
        if (!inside || met[y * columns + x] !== met[cell]) return ring - 1;
      }
    }
  }
  return RINGS;
}
