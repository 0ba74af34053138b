import { PASSES, type Pass, type Variant } from '#src/anatomy/sciatic-variant.ts';
import styles from './variants.module.css';

/** The right muscle from behind, and the ways past it: what is under it first, what is over it last. */
const MUSCLE = 'M3 9 C 15 3, 33 8, 61 28 C 43 33, 16 33, 3 27 Z';
const WAYS: Readonly<Record<Pass, string>> = {
  below: 'M12 18 C 16 32, 30 34, 36 54',
  through: 'M22 18 C 27 26, 34 34, 37 54',
  above: 'M33 4 C 31 9, 32 14, 34 22 C 36 34, 39 40, 38 54',
};

/** A small drawing of one way of the nerve; the name beside it says the same. */
export function VariantSketch({ variant }: { readonly variant: Variant }) {
  const { tibial, fibular } = PASSES[variant];
  const isWhole = tibial === fibular;
  const passes = isWhole ? [tibial] : [tibial, fibular];
  const width = isWhole ? 6 : 3.5;
  return (
    <svg className={styles.sketch} viewBox="0 0 64 56" aria-hidden="true" focusable="false">
      {passes.includes('below') ? <path className={styles.nerve} d={WAYS.below} strokeWidth={width} /> : null}
      <path className={styles.muscle} d={MUSCLE} />
      {passes.includes('through') ? (
        <>
          <ellipse className={styles.slit} cx="22" cy="18" rx={width + 1} ry={width * 0.7} />
          <path className={styles.nerve} d={WAYS.through} strokeWidth={width} />
        </>
      ) : null}
      {passes.includes('above') ? <path className={styles.nerve} d={WAYS.above} strokeWidth={width} /> : null}
    </svg>
  );
}
