import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { soreSpotsOf } from '#src/relations/sore-spots.ts';
import { setOverlay } from '#src/state/actions.ts';
import { useAtlas, useSession, useView } from '#src/state/hooks.ts';
import { displayName, showsSkinMap } from '#src/state/selectors.ts';
import { legend } from '#src/words/en/legend.ts';
import { maps } from '#src/words/en/maps.ts';
import { nameWithoutSide } from '../names.ts';
import { LoadFailed, LoadingText } from '../panel/LoadState.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useScreen } from '../parts/use-media.ts';
import { useRelations } from '../parts/use-relations.ts';
import { AskByName } from './AskByName.tsx';
import { FeltHereList } from './FeltHereList.tsx';
import styles from './map.module.css';
import { RootLegend } from './RootLegend.tsx';
import { SoreSpotKey, SoreSpotMap } from './SoreSpotMap.tsx';

/** What the map on the body shows, and what was asked of it. */
export function SkinMapCard() {
  const relations = useRelations();
  const asked = useSession((session) => session.askedPlace);
  const [folded, setFolded] = useState(useScreen() === 'phone');
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, asked !== null);
  const title = useMapTitle(relations.status === 'ready' ? relations.value : null);
  const isOpen = !folded || asked !== null;
  return (
    <section className={styles.card} aria-label={asked ? legend.feltTitle : title}>
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1}>
          {asked ? legend.feltTitle : title}
        </h2>
        {asked ? null : (
          <IconButton
            icon="chevron"
            label={folded ? legend.unfold : legend.fold}
            aria-expanded={isOpen}
            onPress={() => setFolded(!folded)}
          />
        )}
        <IconButton icon="close" label={legend.takeOff} onPress={() => setOverlay('none')} />
      </header>
      {relations.status === 'loading' && isOpen ? <LoadingText /> : null}
      {relations.status === 'failed' ? <LoadFailed what={legend.failed} retry={relations.retry} /> : null}
      {relations.status === 'ready' && isOpen ? (
        <div className={styles.body}>
          {asked ? <FeltHereList graph={relations.value} placeMm={asked} /> : <Legend graph={relations.value} />}
        </div>
      ) : null}
    </section>
  );
}

/** When the answer takes the place of the question, and back, the button that did it is gone: reading goes on at the top. */
function useKeptFocus(heading: RefObject<HTMLElement | null>, isAsked: boolean): void {
  const last = useRef(isAsked);
  useEffect(() => {
    if (last.current === isAsked) return;
    last.current = isAsked;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heading, isAsked]);
}

function Legend({ graph }: { readonly graph: RelationGraph }): ReactNode {
  const overlay = useView((view) => view.overlay);
  const ofMuscle = useSoreMuscle(graph) !== null;
  const canAsk = useView(showsSkinMap);
  return (
    <>
      {overlay === 'dermatomes' ? <RootLegend graph={graph} of="skin" /> : null}
      {overlay === 'myotomes' ? <RootLegend graph={graph} of="muscles" /> : null}
      {overlay === 'trigger-points' && ofMuscle ? <SoreSpotKey /> : null}
      {overlay === 'trigger-points' && !ofMuscle ? <SoreSpotMap graph={graph} /> : null}
      {canAsk ? (
        <>
          <p className={styles.hint}>{legend.tapToAsk}</p>
          <AskByName graph={graph} />
        </>
      ) : null}
    </>
  );
}

/** The id of the selected muscle, if its sore spots are known. */
function useSoreMuscle(graph: RelationGraph | null): string | null {
  const selectedId = useView((view) => view.selectedId);
  return graph && selectedId !== null && soreSpotsOf(graph, baseIdOf(selectedId)).length > 0 ? selectedId : null;
}

function useMapTitle(graph: RelationGraph | null): string {
  const overlay = useView((view) => view.overlay);
  const atlas = useAtlas();
  const muscle = useSoreMuscle(graph);
  if (overlay !== 'trigger-points' || muscle === null) return maps.names[overlay];
  return legend.soreOf(nameWithoutSide(displayName(atlas, muscle)));
}
