import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { technique as words } from '#src/words/en/technique.ts';
import styles from '../Technique.module.css';
import { Fact } from './Fact.tsx';
import { StripShapeIcon } from './StripShapeIcon.tsx';
import { StripZones } from './StripZones.tsx';
import { UnderThisStrip } from './UnderThisStrip.tsx';

/** The strips in the order in which they are laid, each with its stretch drawn. */
export function Strips({ strips }: { readonly strips: readonly TapeStrip[] }) {
  return (
    <section className={styles.strips}>
      <h3>{words.strips(strips.length)}</h3>
      <ol>
        {strips
          .toSorted((a, b) => a.order - b.order)
          .map((strip) => (
            <li key={strip.order} className={styles.strip}>
              <Strip strip={strip} />
            </li>
          ))}
      </ol>
    </section>
  );
}

function Strip({ strip }: { readonly strip: TapeStrip }) {
  return (
    <>
      <div className={styles.stripHead}>
        <StripShapeIcon shape={strip.shape} />
        <h4>{words.strip(strip.order, words.shapes[strip.shape])}</h4>
        <p>{words.size(words.range(...strip.lengthCm, 'cm'), words.range(strip.widthCm, strip.widthCm, 'cm'))}</p>
      </div>
      <StripZones strip={strip} />
      <p className={styles.note}>{words.laid[strip.laid]}</p>
      <dl className={styles.facts}>
        <Fact label={words.anchor}>{strip.anchor}</Fact>
        <Fact label={words.path}>{strip.path}</Fact>
        <Fact label={words.end}>{strip.end}</Fact>
      </dl>
      <UnderThisStrip order={strip.order} />
    </>
  );
}
