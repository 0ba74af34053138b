import type * as z from 'zod';
import { RELATIONS_FOLDER } from '../schema/files.ts';
import { BEDSIDE_TESTS, PATTERNS, SYMPTOMS } from './finder-schema.ts';
import type { RelationList, RelationRows } from './rows.ts';
import { ACTIONS, AREAS, DISCS, JOINTS, MUSCLES, NERVES, ROOTS, TRIGGER_POINTS, VARIANT_ROWS } from './schema.ts';

/** Reads the list in a file; an empty one if there is no such file. */
type ReadList = <Entry extends object>(
  file: string,
  schema: z.ZodType<readonly Entry[]>,
) => Promise<(Entry & { readonly line: number })[]>;

/** Where each list stands inside `content/`. */
export function relationFile(list: RelationList): string {
  return `${RELATIONS_FOLDER}/${list.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`)}.yaml`;
}

/** Reads the folder of relations. */
export async function readRelations(read: ReadList): Promise<RelationRows> {
  return {
    areas: await read(relationFile('areas'), AREAS),
    joints: await read(relationFile('joints'), JOINTS),
    actions: await read(relationFile('actions'), ACTIONS),
    roots: await read(relationFile('roots'), ROOTS),
    nerves: await read(relationFile('nerves'), NERVES),
    muscles: await read(relationFile('muscles'), MUSCLES),
    discs: await read(relationFile('discs'), DISCS),
    triggerPoints: await read(relationFile('triggerPoints'), TRIGGER_POINTS),
    symptoms: await read(relationFile('symptoms'), SYMPTOMS),
    patterns: await read(relationFile('patterns'), PATTERNS),
    bedsideTests: await read(relationFile('bedsideTests'), BEDSIDE_TESTS),
    variants: await read(relationFile('variants'), VARIANT_ROWS),
  };
}
