import { useId, useMemo } from 'react';
import type { BodyFigure as Figure } from '#src/anatomy/body/body-figure.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import styles from './BodyFigure.module.css';
import { drawFigure } from './draw-figure.ts';

export interface BodyFigureProps {
  readonly figure: Figure;
  /** The side that is sore; default: right */
  readonly own?: OwnSide;
}

/** How large a centimetre is drawn where there is room, CSS px. */
const PX_PER_CM = 1.35;

/** A small drawn person: how to stand, sit or lie. The words for it are its accessible name. */
export function BodyFigure({ figure, own = 'right' }: BodyFigureProps) {
  const id = useId();
  const { box, room, body, tool } = useMemo(() => drawFigure(figure), [figure]);
  const mirror = own === 'left' ? `matrix(-1 0 0 1 ${(2 * box.x + box.width).toFixed(1)} 0)` : undefined;
  return (
    <svg
      className={styles.figure}
      role="img"
      aria-label={figure.alt}
      viewBox={[box.x, box.y, box.width, box.height].map((length) => length.toFixed(1)).join(' ')}
      style={{ width: box.width * PX_PER_CM }}
    >
      <defs>
        <radialGradient id={`${id}glow`}>
          <stop className={styles.glow} offset="35%" stopOpacity="0.85" />
          <stop className={styles.glow} offset="100%" stopOpacity="0" />
        </radialGradient>
      </defs>
      <g transform={mirror}>
        {room.map(({ kind, path }) => (
          <path key={path} className={styles[kind]} d={path} />
        ))}
        {body.map(({ kind, path, within }, index) =>
          kind === 'region' ? (
            <g key={path}>
              <clipPath id={`${id}${index.toString()}`}>
                <path d={within} />
              </clipPath>
              <path fill={`url(#${id}glow)`} d={path} clipPath={`url(#${id}${index.toString()})`} />
            </g>
          ) : (
            <path key={path} className={styles[kind]} d={path} />
          ),
        )}
        {tool.map((path) => (
          <path key={path} className={styles.tool} d={path} />
        ))}
      </g>
    </svg>
  );
}
