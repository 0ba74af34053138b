import * as z from 'zod/mini';
import { ID_PATTERN } from './ids.ts';

const id = z.string().check(z.regex(ID_PATTERN));
/** Another structure and how far off it is where the two are neighbours, mm. */
const neighbour = z.object({ id, mm: z.number() });
const list = z.array(neighbour);
const lists = z.object({ over: list, under: list, beside: list });
const neighbours = z.record(id, lists);

export type Neighbour = z.infer<typeof neighbour>;

/**
 * What lies next to a structure on its own side: towards the nearest skin, away from it, or touching it otherwise. The
 * nearest neighbour in area first.
 */
export type NeighbourLists = z.infer<typeof lists>;

/** `neighbours.json`: by base id, as measured on the right side of the atlas. */
export type Neighbours = z.infer<typeof neighbours>;

/** Throws with the reason when a value is not what `neighbours.json` holds. */
export function parseNeighbours(value: unknown): Neighbours {
  return neighbours.parse(value);
}
