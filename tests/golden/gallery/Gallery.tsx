import { useState } from 'react';
import { GOLDEN_VIEWS, type GoldenView } from '../views.ts';
import styles from './gallery.module.css';

/** The page itself, from this folder. */
const SITE = '../../index.html';
/** Views are shown at this part of their size. */
const SCALE = 0.5;

/** All golden views: the picture that the tests compare with, and on request the page as it is now. */
export function Gallery() {
  return (
    <main className={styles.page}>
      <h1>Golden views</h1>
      <div className={styles.views}>
        {GOLDEN_VIEWS.map((view) => (
          <ViewCard key={view.id} view={view} />
        ))}
      </div>
    </main>
  );
}

function ViewCard({ view }: { readonly view: GoldenView }) {
  const { id, title, address, viewport, colorScheme } = view;
  const [live, setLive] = useState(false);
  const size = { width: viewport.width * SCALE, height: viewport.height * SCALE };
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      <p>
        <a href={SITE + address}>{id}</a> · {viewport.width} × {viewport.height} · {colorScheme}{' '}
        <button type="button" aria-pressed={live} onClick={() => setLive(!live)}>
          Live
        </button>
      </p>
      <div className={styles.pictures}>
        <img src={`./${id}.png`} alt={`${title}, as it was`} {...size} loading="lazy" />
        {live ? (
          <div className={styles.frame} style={size}>
            {/* A page in a frame takes the frame's scheme for that of the system. */}
            <iframe
              src={SITE + address}
              title={`${title}, as it is now`}
              {...viewport}
              style={{ colorScheme, scale: String(SCALE) }}
            />
          </div>
        ) : null}
      </div>
    </section>
  );
}
