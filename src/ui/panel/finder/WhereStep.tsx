import { Button } from 'react-aria-components/Button';
import type { RelationGraph } from '#src/relations/graph.ts';
import { setCameraPreset, setTool } from '#src/state/actions.ts';
import { clearPlaces, takeMarkBack } from '#src/state/finder-actions.ts';
import { useFinder, useSession } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import controls from '../../parts/controls.module.css';
import { Fold } from '../../parts/Fold.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Segments } from '../../parts/Segments.tsx';
import styles from './finder.module.css';
import { Onward } from './Onward.tsx';
import { PlaceList } from './PlaceList.tsx';
import { StepHeading } from './StepHeading.tsx';
import where from './where.module.css';

const TOUCHES = ['tap', 'brush'] as const;
const VIEWS = ['back', 'front', 'left', 'right'] as const;

/** Where it hurts: marked on the body, or chosen from a list. */
export function WhereStep({ graph }: { readonly graph: RelationGraph }) {
  const tool = useSession((session) => session.tool);
  const hint = tool === 'brush' ? words.whereBrushText : words.whereText;
  const hasModel = useSession(({ model }) => model.status !== 'unsupported' && model.status !== 'failed');
  const spots = useFinder((state) => state.strokes.length);
  const places = useFinder((state) => state.areas.length);
  return (
    <section className={styles.step}>
      <StepHeading>{words.whereTitle}</StepHeading>
      {hasModel ? (
        <div className={where.row}>
          <Segments
            label={words.touchLabel}
            value={tool === 'brush' ? 'brush' : 'tap'}
            options={TOUCHES.map((value) => ({ value, text: words.touch[value] }))}
            onChange={setTool}
          />
          <fieldset className={where.views}>
            <legend className={where.hidden}>{words.viewLabel}</legend>
            {VIEWS.map((view) => (
              <Button
                key={view}
                className={`${controls.button} ${controls.worded}`}
                onPress={() => setCameraPreset(view)}
              >
                {words.views[view]}
              </Button>
            ))}
          </fieldset>
        </div>
      ) : null}
      <p>{hasModel ? hint : words.whereNoModel}</p>
      <div className={where.row}>
        <p role="status" className={where.marked}>
          {words.marked(spots, places)}
        </p>
        <Button className={`${controls.button} ${controls.worded}`} isDisabled={spots === 0} onPress={takeMarkBack}>
          <Icon name="undo" size={16} /> {words.undo}
        </Button>
        <Button
          className={`${controls.button} ${controls.worded}`}
          isDisabled={spots + places === 0}
          onPress={clearPlaces}
        >
          {words.clear}
        </Button>
      </div>
      <Onward to="about" text={words.next} />
      <Fold title={words.listTitle} open={!hasModel}>
        <PlaceList graph={graph} />
      </Fold>
    </section>
  );
}
