import { type RefObject, useEffect, useState } from 'react';
import { setInsets } from '#src/state/actions.ts';

/** Panels count as covering at most this part of the window, so that the camera always has a place to aim at. */
const LARGEST_PART = 0.62;

/** Tells the camera how much of each edge is covered, measured on the element that stays clear. Answers its width, CSS px. */
export function useInsets(clear: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(() => window.innerWidth);
  useEffect(() => {
    const element = clear.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      const cap = (px: number, wholePx: number) => Math.round(Math.min(Math.max(0, px), wholePx * LARGEST_PART));
      setWidthPx(box.width);
      setInsets({
        top: cap(box.top, innerHeight),
        right: cap(innerWidth - box.right, innerWidth),
        bottom: cap(innerHeight - box.bottom, innerHeight),
        left: cap(box.left, innerWidth),
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [clear]);
  return widthPx;
}
