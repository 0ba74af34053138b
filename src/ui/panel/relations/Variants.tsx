import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import { type SciaticVariant, sourcesOf, spreadOf } from '#src/relations/sciatic-variants.ts';
import { setVariant } from '#src/state/actions.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { treatedSide } from '#src/state/selectors.ts';
import { variants as words } from '#src/words/en/variants.ts';
import { useLibrary } from '../../library.ts';
import controls from '../../parts/controls.module.css';
import { useLoaded } from '../../parts/use-loaded.ts';
import { CitationScope } from '../CitationScope.tsx';
import { InlineText } from '../InlineText.tsx';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { SourceList } from '../Sources.tsx';
import { VariantSketch } from './VariantSketch.tsx';
import styles from './variants.module.css';

/** Who compared bodies with people who had surgery. */
const FAIR_SOURCE = 'SMOLL10';

/** The six ways of the sciatic nerve past the piriformis: which is drawn, how common each is, and what it may mean. */
export function Variants() {
  const library = useLibrary();
  const atlas = useAtlas();
  const loaded = useLoaded('variant-list', () => library.loadVariants());
  const variant = useView((view) => view.variant);
  const side = useView((view) => (atlas ? treatedSide(view, atlas) : 'right'));
  if (loaded.status === 'loading') return <LoadingText />;
  if (loaded.status === 'failed') return <LoadFailed what={words.failed} retry={loaded.retry} />;
  const sources = [...new Set([...sourcesOf(loaded.value), FAIR_SOURCE])];
  const chosen = loaded.value.find((row) => row.variant === variant);
  return (
    <CitationScope sources={sources}>
      <div className={styles.stack}>
        <p>{words.lead}</p>
        <RadioGroup
          aria-label={words.choice}
          className={styles.choice ?? ''}
          value={variant}
          onChange={(value) => setVariant(VARIANTS.find((known) => known === value) ?? 'a')}
        >
          {loaded.value.map((row) => (
            <Choice key={row.variant} row={row} />
          ))}
        </RadioGroup>
        <p className={styles.soft}>{words.barKey}</p>
        {chosen ? <Told row={chosen} /> : null}
        {variant === 'a' ? null : (
          <p>
            {words.shownOn[side]} {words.drawn}
          </p>
        )}
        {variant === 'a' ? null : (
          <div>
            <Button className={controls.secondary ?? ''} onPress={() => setVariant('a')}>
              {words.backToUsual}
            </Button>
          </div>
        )}
        <section>
          <h4>{words.fairTitle}</h4>
          <p>
            <InlineText
              text={[
                { type: 'text', value: words.fair },
                { type: 'cite', keys: [FAIR_SOURCE] },
              ]}
            />{' '}
            {words.cannotTell}
          </p>
        </section>
        <SourceList keys={sources} />
      </div>
    </CitationScope>
  );
}

function Choice({ row }: { readonly row: SciaticVariant }) {
  const { best, range } = spreadOf(row);
  return (
    <Radio value={row.variant} className={styles.option ?? ''}>
      <VariantSketch variant={row.variant} />
      <span className={styles.what}>
        <strong>{row.name}</strong>
        <span className={styles.share}>
          {words.howCommon(row.variant, ...(row.pooled ? ([best, best] as const) : range))}
        </span>
        <span className={styles.bar} aria-hidden="true">
          <span className={styles.range} style={{ left: `${range[0]}%`, width: `${range[1] - range[0]}%` }} />
          <span className={styles.best} style={{ left: `${best}%` }} />
        </span>
      </span>
    </Radio>
  );
}

/** What studies say of the chosen way. */
function Told({ row: { words: said, pooled, studies, recalled, sources } }: { readonly row: SciaticVariant }) {
  const share = pooled ? words.pooled(pooled.share) + (pooled.range ? words.likely(...pooled.range) : '.') : '';
  const lines = [
    { text: said, keys: sources },
    ...(pooled ? [{ text: share, keys: pooled.sources }] : []),
    ...(studies ? [{ text: words.studies(...studies.range), keys: studies.sources }] : []),
    ...(recalled ? [{ text: words.recalled(recalled.share), keys: recalled.sources }] : []),
  ];
  return (
    <div className={styles.told} aria-live="polite">
      {lines.map(({ text, keys }) => (
        <p key={text}>
          <InlineText
            text={[
              { type: 'text', value: text },
              { type: 'cite', keys },
            ]}
          />
        </p>
      ))}
    </div>
  );
}
