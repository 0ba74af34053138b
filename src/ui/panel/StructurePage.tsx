import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf, twinId } from '#src/anatomy/ids.ts';
import type { RecordSummary, StructureRecord } from '#src/content/records.ts';
import { select, setOverlay } from '#src/state/actions.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { breadcrumbs, displayName } from '#src/state/selectors.ts';
import { findStructure, structuresOfBase } from '#src/state/structures.ts';
import { names } from '#src/words/en/names.ts';
import { panel } from '#src/words/en/panel.ts';
import { findSummary, useLibrary } from '../library.ts';
import { nameWithoutSide } from '../names.ts';
import { Segments } from '../parts/Segments.tsx';
import { Blocks } from './Blocks.tsx';
import { CitationScope } from './CitationScope.tsx';
import { Connections } from './Connections.tsx';
import { LoadFailed } from './LoadState.tsx';
import { Overview } from './Overview.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './panel.module.css';
import { RecordCards } from './RecordCards.tsx';
import { SourceList } from './Sources.tsx';
import { type StructureTab, structureTabs } from './structure-tabs.ts';
import { TechniqueTab } from './TechniqueTab.tsx';
import { useRecord } from './use-record.ts';

/** The page of one structure, known by its id with or without a side. */
export function StructurePage({ id }: { readonly id: string }) {
  const atlas = useAtlas();
  const library = useLibrary();
  const baseId = baseIdOf(id);
  const structure = findStructure(atlas, id);
  const summary = findSummary(library, 'structure', baseId);
  const latin = summary?.latin ?? structure?.latin ?? null;
  const trail = atlas && structure ? breadcrumbs(atlas, structure.id) : [];
  return (
    <PanelFrame
      pageKey={baseId}
      eyebrow={trail.map((group) => group.name).join(' › ')}
      title={summary?.title ?? nameWithoutSide(displayName(atlas, id))}
      lay={summary?.lay ?? ''}
      tools={
        <>
          <SideSwitch id={id} />
          {latin ? <LatinName key={baseId} latin={latin} /> : null}
        </>
      }
    >
      <StructureBody key={baseId} id={id} summary={summary} />
    </PanelFrame>
  );
}

function SideSwitch({ id }: { readonly id: string }) {
  const twin = twinId(id);
  const hasTwin = findStructure(useAtlas(), twin) !== null;
  if (twin === id || !hasTwin) return null;
  return (
    <Segments
      label={panel.side}
      value={id.endsWith('-left') ? 'left' : 'right'}
      options={[
        { value: 'left', text: names.sides.left },
        { value: 'right', text: names.sides.right },
      ]}
      onChange={() => select(twin)}
    />
  );
}

function LatinName({ latin }: { readonly latin: string }) {
  const [shown, setShown] = useState(false);
  return (
    <Button className={styles.latin ?? ''} aria-expanded={shown} onPress={() => setShown(!shown)}>
      {shown ? <span lang="la">{latin}</span> : panel.latinName}
    </Button>
  );
}

function StructureBody({ id, summary }: { readonly id: string; readonly summary: RecordSummary | null }) {
  const baseId = baseIdOf(id);
  const library = useLibrary();
  const loaded = useRecord('structure', baseId);
  const record = loaded.status === 'ready' && loaded.value?.kind === 'structure' ? loaded.value : null;
  const isLinked = hasConnections(useAtlas(), baseId);
  const tabs = structureTabs(library, baseId, record, isLinked);
  const [tab, openTab] = useOpenTab(isLinked);
  return (
    <CitationScope sources={record?.sources ?? []}>
      {loaded.status === 'failed' ? <LoadFailed retry={loaded.retry} /> : null}
      {tabs.length === 1 ? (
        <Overview id={id} summary={summary} record={record} loading={loaded.status === 'loading'} />
      ) : (
        <Tabs
          className={styles.tabs ?? ''}
          selectedKey={tabs.some(({ id }) => id === tab) ? tab : 'overview'}
          onSelectionChange={(key) => openTab(String(key))}
        >
          <TabList className={styles.tabList ?? ''} aria-label={panel.whatToRead}>
            {tabs.map((tab) => (
              <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
                {tab.label}
              </Tab>
            ))}
          </TabList>
          {tabs.map((tab) => (
            <TabPanel key={tab.id} id={tab.id} className={styles.tabPanel ?? ''}>
              {tab.id === 'overview' ? (
                <Overview id={id} summary={summary} record={record} loading={loaded.status === 'loading'} />
              ) : (
                <TabContent baseId={baseId} tab={tab} record={record} />
              )}
            </TabPanel>
          ))}
        </Tabs>
      )}
      <SourceList keys={record?.sources ?? []} />
    </CitationScope>
  );
}

/** Nerves, muscles and discs hang together. */
function hasConnections(atlas: Atlas | null, baseId: string): boolean {
  const system = atlas && structuresOfBase(atlas, baseId)[0]?.system;
  return system === 'nerve' || system === 'muscle' || baseId.startsWith('disc-');
}

/** The open tab, and the way to open another: that of the connections is open while the model shows them. */
function useOpenTab(isLinked: boolean): readonly [string, (tab: string) => void] {
  const [chosen, setChosen] = useState('overview');
  const shown = useView((view) => view.overlay === 'relations') && isLinked;
  const open = (tab: string): void => {
    if (tab === 'relations') setOverlay('relations');
    else {
      setChosen(tab);
      if (shown) setOverlay('none');
    }
  };
  return [shown ? 'relations' : chosen, open];
}

interface TabContentProps {
  readonly baseId: string;
  readonly tab: StructureTab;
  readonly record: StructureRecord | null;
}

function TabContent({ baseId, tab, record }: TabContentProps) {
  if ('techniques' in tab) return <TechniqueTab techniques={tab.techniques} />;
  if (tab.id === 'relations') return <Connections baseId={baseId} />;
  const blocks = tab.id === 'overview' ? undefined : record?.sections[tab.id];
  return (
    <div className={styles.stack}>
      {blocks ? <Blocks blocks={blocks} /> : null}
      {tab.id === 'why' ? <RecordCards title={panel.partOf} records={tab.conditions} ofOneKind /> : null}
    </div>
  );
}
