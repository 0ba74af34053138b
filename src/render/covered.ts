import type { Atlas } from '#src/anatomy/atlas.ts';

/** Which structures nobody can see as long as the skin is solid: those within its box. -1 when there is no skin. */
export function coveredBySkin({ structures }: Atlas): { readonly skin: number; readonly covered: ReadonlySet<number> } {
  const skin = structures.findIndex(({ system }) => system === 'skin');
  const box = structures[skin]?.bounds;
  const within = structures.flatMap(({ bounds }, index) => {
    const inside = [0, 1, 2].every((k) => box && box.min[k]! <= bounds.min[k]! && bounds.max[k]! <= box.max[k]!);
    return inside && index !== skin ? [index] : [];
  });
  return { skin, covered: new Set(within) };
}
