import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { type SoreSpot, soreSpotsOf } from '#src/relations/sore-spots.ts';
import { setOverlay } from '#src/state/actions.ts';
import { useSession, useView } from '#src/state/hooks.ts';
import { setMapFocus } from '#src/state/overlay-actions.ts';
import { amount } from '#src/words/counting.ts';
import { legend } from '#src/words/en/legend.ts';
import { SoreSpotKey } from '../../map/SoreSpotMap.tsx';
import controls from '../../parts/controls.module.css';
import { useRelations } from '../../parts/use-relations.ts';
import { CitationScope } from '../CitationScope.tsx';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { SourceList } from '../Sources.tsx';
import styles from './SoreSpots.module.css';

/** The sore spots of one muscle, and where each sends its pain. */
export function SoreSpots({ baseId }: { readonly baseId: string }) {
  const relations = useRelations();
  if (relations.status === 'loading') return <LoadingText />;
  if (relations.status === 'failed') return <LoadFailed what={legend.failed} retry={relations.retry} />;
  const spots = soreSpotsOf(relations.value, baseId);
  if (spots.length === 0) return <p>{legend.noSpots}</p>;
  const sources = [...new Set(spots.flatMap((spot) => spot.sources))];
  return (
    <CitationScope sources={sources}>
      <div className={styles.spots}>
        <OnModel />
        <ol>
          {spots.map((spot) => (
            <Spot key={spot.node.key} spot={spot} />
          ))}
        </ol>
        <SoreSpotKey />
        <SourceList keys={sources} />
      </div>
    </CitationScope>
  );
}

function OnModel() {
  const shown = useView((view) => view.overlay === 'trigger-points');
  const focus = useSession((session) => session.mapFocus);
  return (
    <div className={styles.tools}>
      <ToggleButton
        className={controls.secondary ?? ''}
        isSelected={shown}
        onChange={(on) => setOverlay(on ? 'trigger-points' : 'none')}
      >
        {shown ? legend.onModel : legend.showOnModel}
      </ToggleButton>
      {shown && focus !== null ? (
        <Button className={controls.secondary ?? ''} onPress={() => setMapFocus(null)}>
          {legend.showAllSpots}
        </Button>
      ) : null}
    </div>
  );
}

/** One spot; its number shows it alone. */
function Spot({ spot: { node, number, main, spill } }: { readonly spot: SoreSpot }) {
  const alone = useSession((session) => session.mapFocus === node.key);
  const shown = useView((view) => view.overlay === 'trigger-points');
  const beyond = [...main, ...spill].flatMap((area) => area.beyond ?? []);
  const nameList = (areas: SoreSpot['main']) => legend.list(areas.map(({ name }) => name));
  return (
    <li>
      <ToggleButton
        className={styles.number ?? ''}
        aria-label={legend.showOne(number)}
        isSelected={alone}
        onChange={(on) => {
          if (!shown) setOverlay('trigger-points');
          setMapFocus(on ? node.key : null);
        }}
      >
        {amount(number)}
      </ToggleButton>
      <div>
        <strong>{node.name}</strong>
        <p>{node.words}</p>
        <p className={styles.areas}>
          {legend.asARuleIn(nameList(main))}
          {spill.length > 0 ? ` ${legend.nowAndThenIn(nameList(spill))}` : ''}
          {beyond.length > 0 ? ` ${legend.beyond(legend.list(beyond))}` : ''}
        </p>
      </div>
    </li>
  );
}
