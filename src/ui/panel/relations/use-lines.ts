import { type RefObject, useLayoutEffect, useState } from 'react';
import type { StoryLink } from '#src/relations/story.ts';

export interface DrawnLine {
  readonly link: StoryLink;
  /** As the `d` of an SVG path, CSS pixels of the frame. */
  readonly path: string;
}

/** The line of each link between the boxes that carry its ends as `data-key`, drawn anew when the frame changes its size. */
export function useLines(frame: RefObject<HTMLElement | null>, links: readonly StoryLink[]): readonly DrawnLine[] {
  const [lines, setLines] = useState<readonly DrawnLine[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const draw = (): void => setLines(linesIn(element, links));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, links]);
  return lines;
}

function linesIn(frame: HTMLElement, links: readonly StoryLink[]): readonly DrawnLine[] {
  const origin = frame.getBoundingClientRect();
  const boxes = new Map(
    [...frame.querySelectorAll<HTMLElement>('[data-key]')].map((box) => [
      box.dataset.key ?? '',
      box.getBoundingClientRect(),
    ]),
  );
  return links.flatMap((link) => {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (!from || !to) return [];
    const [x0, y0] = [from.right - origin.left, from.top + from.height / 2 - origin.top];
    const [x1, y1] = [to.left - origin.left, to.top + to.height / 2 - origin.top];
    const bend = (x1 - x0) / 2;
    return [{ link, path: `M${x0} ${y0}C${x0 + bend} ${y0} ${x1 - bend} ${y1} ${x1} ${y1}` }];
  });
}
