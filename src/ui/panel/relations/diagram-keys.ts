import type { StoryLink } from '#src/relations/story.ts';

/** Keys of what can be walked to, column by column, from the top. */
export type Walk = readonly (readonly string[])[];

/** Where an arrow leads from here; here itself where there is no further. */
export function stepTo(walk: Walk, links: readonly StoryLink[], here: string, pressed: string): string {
  const at = walk.findIndex((column) => column.includes(here));
  const column = walk[at] ?? [];
  const row = column.indexOf(here);
  switch (pressed) {
    case 'ArrowUp':
      return column[row - 1] ?? walk[at - 1]?.at(-1) ?? here;
    case 'ArrowDown':
      return column[row + 1] ?? walk[at + 1]?.[0] ?? here;
    case 'ArrowLeft':
      return across(walk[at - 1], links, here, row) ?? here;
    case 'ArrowRight':
      return across(walk[at + 1], links, here, row) ?? here;
    default:
      return here;
  }
}

/** To what is linked with it, else to what stands beside it. */
function across(
  next: readonly string[] | undefined,
  links: readonly StoryLink[],
  here: string,
  row: number,
): string | undefined {
  const linked = (key: string) =>
    links.some(({ from, to }) => (from === here && to === key) || (from === key && to === here));
  return next?.find(linked) ?? next?.[Math.min(row, next.length - 1)];
}
