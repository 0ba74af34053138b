import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { nerveShape } from './nerve-lines.ts';
import { ROOTS, type RootId } from './roots.ts';

const LATIN_ORDER = ['primi', 'secundi', 'tertii', 'quarti', 'quinti'];

/** The recipe of one root from its row in the table. */
export function spinalRoot(id: RootId): StructureRecipe {
  const level = id.toUpperCase();
  const order = LATIN_ORDER[Number(id.slice(1)) - 1] ?? '';
  return {
    id: `root-${id}`,
    name: `${level} nerve root`,
    latin: `radix nervi ${id.startsWith('l') ? 'lumbalis' : 'sacralis'} ${order}`,
    fma: null,
    system: 'nerve',
    side: 'right',
    group: 'spinal-nerve-roots',
    depth: 4,
    topology: { genus: 0, pieces: 1 },
    sources: ['WHEEL-LP', 'JOHAL', 'general'],
    cellMm: 0.5,
    shape: { kind: 'authored', build: nerveShape({ branches: [ROOTS[id]] }) },
  };
}
