import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { type Neighbours, parseNeighbours } from '#src/anatomy/neighbours.ts';
import { checkNeighbours } from '#src/compiler/check/neighbours.ts';
import { ATLAS_DIR } from '#src/compiler/commands/atlas-files.ts';

const IDS = RECIPES.map(({ id }) => id);
let neighbours: Neighbours;
beforeAll(async () => {
  neighbours = parseNeighbours(JSON.parse(await readFile(join(ATLAS_DIR, 'neighbours.json'), 'utf8')));
});

/** The committed lists with one changed by hand. */
function changed(id: string, change: Partial<Neighbours[string]>): Neighbours {
  return { ...neighbours, [id]: { ...neighbours[id]!, ...change } };
}

describe('neighbours.json', () => {
  it('has every structure, and tells the same from both ends', () => {
    expect(checkNeighbours(neighbours, IDS)).toEqual([]);
    expect(Object.keys(neighbours).toSorted()).toEqual(IDS.toSorted());
  });

  it('would not pass with a structure left out, alone, one-sided, twice or at another distance', () => {
    const { piriformis: _, ...others } = neighbours;
    expect(checkNeighbours(others, IDS)).toContain('piriformis has no lists');
    const [first, ...rest] = neighbours.piriformis!.over;
    const findings = (change: Partial<Neighbours[string]>) => checkNeighbours(changed('piriformis', change), IDS);
    expect(findings({ over: [], under: [], beside: [] })).toContain('piriformis has no neighbour');
    expect(findings({ over: rest }).join()).toContain(`${first!.id} names piriformis, which does not have it over`);
    expect(findings({ over: [first!, first!, ...rest] })).toEqual([`piriformis names ${first!.id} twice`]);
    expect(findings({ over: [{ ...first!, mm: first!.mm + 1 }, ...rest] })).toHaveLength(2);
  });

  it.each([
    ['piriformis', 'over', 'gluteus-maximus'],
    ['piriformis', 'over', 'gluteus-medius'],
    ['piriformis', 'under', 'sciatic-nerve'],
    ['piriformis', 'beside', 'gemellus-superior'],
    ['gluteus-medius', 'under', 'gluteus-minimus'],
    ['gluteus-medius', 'over', 'gluteus-maximus'],
    ['quadratus-lumborum', 'over', 'iliocostalis-lumborum'],
    ['quadratus-lumborum', 'under', 'psoas-major'],
    ['iliocostalis-lumborum', 'over', 'thoracolumbar-fascia'],
    ['longissimus-thoracis', 'beside', 'iliocostalis-lumborum'],
    ['multifidus-l4', 'over', 'longissimus-thoracis'],
    ['sciatic-nerve', 'over', 'biceps-femoris-long-head'],
    ['sciatic-nerve', 'under', 'quadratus-femoris'],
    ['tensor-fasciae-latae', 'over', 'skin'],
    ['tensor-fasciae-latae', 'beside', 'sartorius'],
    ['femoral-nerve', 'over', 'inguinal-ligament'],
    ['superior-gluteal-nerve', 'over', 'gluteus-medius'],
    ['superior-gluteal-nerve', 'under', 'gluteus-minimus'],
  ] as const)('%s has %s it %s', (id, key, other) => {
    expect(neighbours[id]?.[key].map((one) => one.id)).toContain(other);
  });
});
