import type { BodyFigure as Figure } from '#src/anatomy/body/body-figure.ts';
import { useApp } from '#src/state/hooks.ts';
import { treatedSide } from '#src/state/selectors.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { BodyFigure } from '../../figure/BodyFigure.tsx';
import styles from './Figures.module.css';

export interface FiguresProps {
  readonly figures: readonly Figure[];
  /** They are the beginning and the end of one movement, not two ways to do it. */
  readonly movement?: boolean;
}

/** Drawn positions, with the sore side where it is on the model. */
export function Figures({ figures, movement = false }: FiguresProps) {
  const own = useApp(({ view, atlas }) => (atlas ? treatedSide(view, atlas) : 'right'));
  if (figures.length === 0) return null;
  return (
    <div className={styles.figures}>
      {figures.map((figure, index) => (
        <figure key={figure.alt} className={styles.one}>
          <BodyFigure figure={figure} own={own} />
          {movement && figures.length > 1 ? (
            <figcaption>{index === 0 ? words.figureStart : words.figureEnd}</figcaption>
          ) : null}
        </figure>
      ))}
    </div>
  );
}
