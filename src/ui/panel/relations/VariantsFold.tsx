import { useState } from 'react';
import { useView } from '#src/state/hooks.ts';
import { tellsVariants, variantInView } from '#src/state/variant-in-view.ts';
import { maps } from '#src/words/en/maps.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';

/** On pages about the nerve and the muscle: its ways past it, fetched when first opened; open where one is shown. */
export function VariantsFold() {
  const isTold = useView(({ page }) => tellsVariants(page));
  const isShown = useView((view) => variantInView(view) !== 'a');
  const [opened, setOpened] = useState(isShown);
  const section = useLoaded('variants', async () => (await import('./Variants.tsx')).Variants, isTold && opened);
  const Section = section.status === 'ready' ? section.value : null;
  if (!isTold) return null;
  return (
    <Fold title={maps.variantsTitle} open={isShown} onOpen={() => setOpened(true)}>
      {opened && section.status === 'loading' ? <LoadingText /> : null}
      {section.status === 'failed' ? <LoadFailed retry={section.retry} /> : null}
      {Section ? <Section /> : null}
    </Fold>
  );
}
