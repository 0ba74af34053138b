import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { relationFile } from '../read.ts';

/** Nerves and muscles of the atlas that the relations leave out, once there are any; named by base id. */
export function checkComplete(
  { relations: { roots, nerves, muscles } }: Pick<Content, 'relations'>,
  { structures }: Pick<Atlas, 'structures'>,
): Finding[] {
  const told = new Set([
    ...roots.map(({ root }) => root),
    ...nerves.map(({ id }) => id),
    ...muscles.map(({ muscle }) => muscle),
  ]);
  const wanted = structures.filter(({ system }) => system === 'nerve' || system === 'muscle');
  const missing = new Map(wanted.map(({ id, system }) => [baseIdOf(id), system]));
  return [...missing].flatMap(([id, system]) =>
    told.has(id)
      ? []
      : [{ file: relationFile(system === 'nerve' ? 'nerves' : 'muscles'), line: 1, reason: `"${id}" is left out` }],
  );
}
