import type { CSSProperties } from 'react';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { technique as words } from '#src/words/en/technique.ts';
import styles from './StripZones.module.css';
import { zoneLengths } from './zone-lengths.ts';

/** The strip drawn as a bar: how long each part is, and how far it is stretched. The same is there to be read. */
export function StripZones({ strip }: { readonly strip: TapeStrip }) {
  const lengths = zoneLengths(strip);
  return (
    <ol className={styles.bar} aria-label={words.stretchAlong}>
      {strip.zones.map((zone, index) => {
        const [low, high] = zone.percent;
        const stretched = high > 0;
        return (
          <li
            key={`zone-${index.toString()}`}
            style={{ flexGrow: lengths[index], '--stretch': (low + high) / 2 } as CSSProperties}
            data-stretched={stretched || undefined}
          >
            <span className={styles.tape} aria-hidden="true" />
            <span className={styles.part}>{words.zones[zone.part]}</span>
            <span className={styles.part}>{zone.cm === null ? words.rest : words.range(zone.cm, zone.cm, 'cm')}</span>
            <span className={styles.percent}>{words.stretch(stretched ? words.range(low, high, '%') : '')}</span>
          </li>
        );
      })}
    </ol>
  );
}
