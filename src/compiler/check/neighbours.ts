import type { Neighbour, Neighbours } from '#src/anatomy/neighbours.ts';

/** Every structure has its lists, has a neighbour, and whatever lies over it has it underneath, at the same distance. */
export function checkNeighbours(neighbours: Neighbours, baseIds: Iterable<string>): string[] {
  const findings: string[] = [];
  for (const id of baseIds) {
    const lists = neighbours[id];
    if (!lists) findings.push(`${id} has no lists`);
    else if (lists.over.length + lists.under.length + lists.beside.length === 0)
      findings.push(`${id} has no neighbour`);
  }
  for (const [id, { over, under, beside }] of Object.entries(neighbours)) {
    const named = [...over, ...under, ...beside].map((one) => one.id);
    for (const twice of new Set(named.filter((one, index) => one === id || named.indexOf(one) < index))) {
      findings.push(`${id} names ${twice === id ? 'itself' : `${twice} twice`}`);
    }
    const back = (list: readonly Neighbour[], key: 'over' | 'under' | 'beside') => {
      for (const { id: other, mm } of list) {
        const same = neighbours[other]?.[key].find((one) => one.id === id);
        if (same?.mm !== mm) findings.push(`${id} names ${other}, which does not have it ${key} at ${mm} mm`);
      }
    };
    back(over, 'under');
    back(under, 'over');
    back(beside, 'beside');
  }
  return findings;
}
