import { type ReactNode, useCallback, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useApp, useAtlas, useSession, useView } from '#src/state/hooks.ts';
import { displayName, namesAreSecret } from '#src/state/selectors.ts';
import { layout } from '#src/words/en/layout.ts';
import { spokenLocale } from '#src/words/words.ts';
import { type DialogName, OpenDialog } from '../dialogs/OpenDialog.tsx';
import { LibraryProvider } from '../LibraryProvider.tsx';
import { Labels } from '../labels/Labels.tsx';
import type { Library } from '../library.ts';
import { SkinMap } from '../map/SkinMap.tsx';
import { ReadingPanel } from '../panel/ReadingPanel.tsx';
import { type Screen, useMedia, useScreen } from '../parts/use-media.ts';
import { Announcer } from '../status/Announcer.tsx';
import { ModelStatus } from '../status/ModelStatus.tsx';
import { NoticeBar } from '../status/NoticeBar.tsx';
import { PeelLadder } from '../toolbar/PeelLadder.tsx';
import { useShortcuts } from '../toolbar/use-shortcuts.ts';
import { ViewToolbar } from '../toolbar/ViewToolbar.tsx';
import { Sheet } from './Sheet.tsx';
import styles from './Shell.module.css';
import { Sidebar, type SidebarProps } from './Sidebar.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TopBar } from './TopBar.tsx';
import { useDocumentTheme } from './use-document-theme.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { useInsets } from './use-insets.ts';

/** CSS px between the side panels below which the toolbar folds its views and actions into cards; fingers need more. */
const ROOM_FOR_TOOLS = { fine: 680, coarse: 744 } as const;

export interface ShellProps {
  readonly library: Library;
  /** What draws the model; null before it is loaded, or where it cannot run. */
  readonly canvas: ReactNode;
}

/** The whole page around the canvas: search, tree, reading, tools. It works with no canvas at all. */
export function Shell({ library, canvas }: ShellProps) {
  return (
    <I18nProvider locale={spokenLocale()}>
      <LibraryProvider library={library}>
        <Page canvas={canvas} />
      </LibraryProvider>
    </I18nProvider>
  );
}

function Page({ canvas }: { readonly canvas: ReactNode }) {
  const screen = useScreen();
  const page = useView((view) => view.page);
  const [browsing, setBrowsing] = useBrowsing(screen);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const openHelp = useCallback(() => setDialog('help'), []);
  const closeDialog = useCallback(() => setDialog(null), []);
  const openTree = useCallback(() => setBrowsing(true), [setBrowsing]);
  const closeTree = useCallback(() => setBrowsing(false), [setBrowsing]);
  useDocumentTheme();
  useDocumentTitle();
  useShortcuts(openHelp);

  const sidebar: SidebarProps = {
    onClose: closeTree,
    onChoose: screen === 'desktop' ? undefined : closeTree,
    openHelp,
    openCredits: () => setDialog('credits'),
  };
  const asColumn = screen !== 'phone';
  return (
    <div className={styles.shell} data-screen={screen} data-reading={page !== null || undefined}>
      <SkipLinks openTree={openTree} />
      {asColumn && browsing ? (
        <aside className={styles.sidebar} aria-label={layout.searchAndStructures}>
          <Sidebar {...sidebar} withSearch />
        </aside>
      ) : null}
      <main className={styles.main}>
        <div className={styles.canvas}>{canvas}</div>
        <Stage openTree={openTree} closeTree={closeTree} showsBar={!asColumn || !browsing} />
        {asColumn && page ? (
          <aside className={styles.reading} aria-label={layout.reading}>
            <ReadingPanel page={page} />
          </aside>
        ) : null}
        {!asColumn && (browsing || page) ? (
          <Sheet label={browsing ? layout.structures : layout.reading} contentKey={browsing ? 'browse' : 'page'}>
            {browsing || !page ? <Sidebar {...sidebar} /> : <ReadingPanel page={page} />}
          </Sheet>
        ) : null}
      </main>
      <Announcer />
      {dialog ? <OpenDialog key={dialog} name={dialog} onClose={closeDialog} /> : null}
    </div>
  );
}

/** The list of structures stands open on a desktop, and where there is no picture to click on. */
function useBrowsing(screen: Screen): [boolean, (browsing: boolean) => void] {
  const unsupported = useSession((session) => session.model.status === 'unsupported');
  const [chosen, setChosen] = useState<{ readonly screen: Screen; readonly browsing: boolean } | null>(null);
  const setBrowsing = useCallback((browsing: boolean) => setChosen({ screen, browsing }), [screen]);
  const usual = screen === 'desktop' || (unsupported && screen === 'tablet');
  return [chosen?.screen === screen ? chosen.browsing : usual, setBrowsing];
}

interface StageProps {
  readonly closeTree: () => void;
  readonly openTree: () => void;
  readonly showsBar: boolean;
}

/** What floats over the canvas; the part that stays clear is reported to the camera. */
function Stage({ openTree, closeTree, showsBar }: StageProps) {
  const clear = useRef<HTMLDivElement>(null);
  const ladder = useRef<HTMLDivElement>(null);
  const roomPx = useInsets(clear);
  const coarse = useMedia('(pointer: coarse)');
  const compact = roomPx < ROOM_FOR_TOOLS[coarse ? 'coarse' : 'fine'];
  const hasModel = useSession((session) => session.model.status !== 'unsupported');
  return (
    <div className={styles.stage}>
      {showsBar ? <TopBar onMenu={openTree} onChoose={closeTree} /> : null}
      <NoticeBar />
      <SkinMap />
      <div ref={clear} className={styles.clear} data-free-area="">
        {compact || !hasModel ? null : (
          <div ref={ladder} className={styles.ladder}>
            <PeelLadder />
          </div>
        )}
        <div className={styles.overlay}>
          <Labels obstacle={ladder} />
        </div>
        <div className={styles.centre}>
          <ModelStatus openTree={openTree} />
        </div>
      </div>
      <HoverName />
      {hasModel ? (
        <div className={styles.tools}>
          <ViewToolbar compact={compact} />
        </div>
      ) : null}
    </div>
  );
}

/** The name of what lies under the pointer; the tree says the same to those who do not point. */
function HoverName() {
  const atlas = useAtlas();
  const hoveredId = useApp(({ view, session }) => (namesAreSecret(view) ? null : session.hoveredId));
  return (
    <div className={styles.hoverName} aria-hidden="true">
      {hoveredId === null ? null : <span>{displayName(atlas, hoveredId)}</span>}
    </div>
  );
}
