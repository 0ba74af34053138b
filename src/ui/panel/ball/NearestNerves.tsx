import { baseIdOf } from '#src/anatomy/ids.ts';
import { useApp, useAtlas } from '#src/state/hooks.ts';
import { displayName, pressOnPage } from '#src/state/selectors.ts';
import type { Press } from '#src/state/store.ts';
import { ball as words } from '#src/words/en/ball.ts';
import { nameWithoutSide } from '../../names.ts';
import { StructureAnchor } from '../../parts/StructureAnchor.tsx';
import styles from './ball.module.css';

/** The nearest, and the large one that people ask about. */
const NEAREST = 2;
const ASKED_FOR = 'sciatic-nerve';
/** Farther away than this it is of no concern, mm. */
const CONCERN_MM = 80;

/** How far nerves pass from the line of the press, as measured in the model. */
export function NearestNerves() {
  const atlas = useAtlas();
  const press = useApp(({ view, session, atlas }) => atlas && pressOnPage(view, atlas, session.press));
  if (!press) return <p>{words.measuring}</p>;
  return (
    <div className={styles.nerves}>
      <ul>
        {nearby(press).map(({ id, mm }) => (
          <li key={id}>
            <StructureAnchor id={id}>{nameWithoutSide(displayName(atlas, id))}</StructureAnchor>
            <span>{words.nearest(Math.round(mm))}</span>
          </li>
        ))}
      </ul>
      <p>{press.depthMm === null ? words.misses : words.depth(Math.round(press.depthMm))}</p>
      <p className={styles.quiet}>{words.measured}</p>
    </div>
  );
}

function nearby({ nerves }: Press): Press['nerves'] {
  return nerves.filter(({ id, mm }, index) => mm < CONCERN_MM && (index < NEAREST || baseIdOf(id) === ASKED_FOR));
}
