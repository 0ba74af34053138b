import { Button } from 'react-aria-components/Button';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { openPage, setOverlay } from '#src/state/actions.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { displayName } from '#src/state/selectors.ts';
import { relations } from '#src/words/en/relations.ts';
import controls from '../../parts/controls.module.css';
import { Segments } from '../../parts/Segments.tsx';
import { useRelations } from '../../parts/use-relations.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { DiscBulge } from './DiscBulge.tsx';
import styles from './relations.module.css';

export interface DiscLevelsProps {
  /** Base ids, from which a person chooses one. */
  readonly discs: readonly string[];
}

/** Which root a bulge meets, disc by disc; the chosen disc is selected in the model. */
export function DiscLevels({ discs }: DiscLevelsProps) {
  const atlas = useAtlas();
  const graph = useRelations();
  const page = useView((view) => view.page);
  const selected = useView((view) => baseIdOf(view.selectedId ?? ''));
  const isShown = useView((view) => view.overlay === 'relations');
  const disc = discs.find((id) => id === selected) ?? discs[0] ?? '';
  if (graph.status === 'loading') return <LoadingText />;
  if (graph.status === 'failed') return <LoadFailed what={relations.failed} retry={graph.retry} />;
  return (
    <div className={styles.stack}>
      <Segments
        label={relations.level}
        value={disc}
        options={discs.toSorted().map((value) => ({ value, text: relations.levelName(displayName(atlas, value)) }))}
        onChange={(id) => openPage(page, id)}
      />
      <DiscBulge graph={graph.value} disc={disc} />
      <div>
        <Button
          className={controls.secondary ?? ''}
          aria-pressed={isShown}
          onPress={() => {
            if (!isShown && selected !== disc) openPage(page, disc);
            setOverlay(isShown ? 'none' : 'relations');
          }}
        >
          {isShown ? relations.hideInModel : relations.showInModel}
        </Button>
      </div>
    </div>
  );
}
