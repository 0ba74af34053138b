import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import { useApp, useAtlas } from '#src/state/hooks.ts';
import { treatedSide } from '#src/state/selectors.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { nameWithoutSide, structureOnSide } from '../../names.ts';
import { StructureAnchor } from '../../parts/StructureAnchor.tsx';
import styles from './DrawnStrokes.module.css';
import { StrokeIcon } from './StrokeIcon.tsx';

/** What the signs on the skin of an open massage page mean, and which muscle each is for; nothing on other pages. */
export function DrawnStrokes({ strokes }: { readonly strokes: readonly MassageStroke[] }) {
  const atlas = useAtlas();
  const isMassagePage = useApp(({ view }) => view.page?.kind === 'massage');
  const side = useApp(({ view, atlas: known }) => (known ? treatedSide(view, known) : 'right'));
  if (!isMassagePage || !atlas) return null;
  return (
    <section className={styles.drawn}>
      <h3>{words.drawn.title}</h3>
      <ul>
        {strokes.map(({ kind, muscle }, index) => {
          const structure = structureOnSide(atlas, muscle, side);
          return (
            <li key={`stroke-${index.toString()}`}>
              <StrokeIcon kind={kind} />
              <span>{words.drawn.kinds[kind]}</span>
              {structure ? (
                <StructureAnchor id={structure.id}>{nameWithoutSide(structure.name)}</StructureAnchor>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p>{words.drawn.note}</p>
    </section>
  );
}
