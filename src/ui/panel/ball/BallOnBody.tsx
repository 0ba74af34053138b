import { ToggleButton } from 'react-aria-components/ToggleButton';
import { BALL_SIZES, SUNK_MM } from '#src/anatomy/ball.ts';
import type { ReleaseRecord } from '#src/content/records.ts';
import { setLayer } from '#src/state/actions.ts';
import { useApp, useView } from '#src/state/hooks.ts';
import { pressOnPage } from '#src/state/selectors.ts';
import { ball as words } from '#src/words/en/ball.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import styles from './ball.module.css';
import { NearestNerves } from './NearestNerves.tsx';

/** The skin, seen through: muscle and nerve show, and the body keeps its outline. */
const THIN_SKIN = 0.3;

/** What the model shows of a release: the ball, where to search, where not to press; elsewhere the way to its page. */
export function BallOnBody({ id, ball }: Pick<ReleaseRecord, 'id' | 'ball'>) {
  const isOpen = useView(({ page }) => page?.kind === 'release' && page.id === id);
  const painted = useApp(
    ({ view, session, atlas }) => atlas !== null && pressOnPage(view, atlas, session.press)?.painted,
  );
  if (!isOpen) {
    return (
      <p>
        <RecordAnchor kind="release" id={id}>
          {words.showOnModel}
        </RecordAnchor>
      </p>
    );
  }
  return (
    <section className={styles.onBody} data-painted={painted}>
      <h3>{words.title}</h3>
      <ul className={styles.legend}>
        {ball ? (
          <li>
            <span className={styles.search} aria-hidden="true" />
            {words.search}
          </li>
        ) : null}
        <li>
          <span className={styles.forbidden} aria-hidden="true" />
          {ball ? words.forbidden : words.noBall}
        </li>
      </ul>
      {ball ? <p>{drawnText(ball)}</p> : null}
      <p className={styles.quiet}>{words.estimate}</p>
      <SeeThrough />
      {ball ? (
        <Fold title={words.nerve} quiet>
          <NearestNerves />
        </Fold>
      ) : null}
    </section>
  );
}

function drawnText({ tool }: NonNullable<ReleaseRecord['ball']>): string {
  const { diameterMm, lengthMm, varies } = BALL_SIZES[tool];
  const size = lengthMm === null ? words.wide(diameterMm) : words.wideAndLong(diameterMm, lengthMm);
  return [words.drawn(words.tools[tool], size), ...(varies ? [words.varies] : []), words.arrow(SUNK_MM)].join(' ');
}

function SeeThrough() {
  const through = useView(({ layers }) => layers.skin < 1);
  return (
    <ToggleButton
      className={styles.toggle ?? ''}
      isSelected={through}
      onChange={(on) => setLayer('skin', on ? THIN_SKIN : 1)}
    >
      <Icon name="eye" size={18} />
      {words.seeThrough}
    </ToggleButton>
  );
}
