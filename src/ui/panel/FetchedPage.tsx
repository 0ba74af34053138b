import type { ComponentType } from 'react';
import { useLoaded } from '../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from './LoadState.tsx';
import { PanelFrame } from './PanelFrame.tsx';

export interface FetchedPageProps {
  readonly pageKey: string;
  readonly eyebrow: string;
  readonly title: string;
  /** A small title, where the room below is needed, default: false */
  readonly compact?: boolean;
  /** Fetches what stands on the page. */
  readonly load: () => Promise<ComponentType>;
}

/** A page whose name stands at once and whose content is fetched when it is first opened. */
export function FetchedPage({ pageKey, eyebrow, title, compact = false, load }: FetchedPageProps) {
  const loaded = useLoaded(pageKey, load);
  const Content = loaded.status === 'ready' ? loaded.value : null;
  return (
    <PanelFrame pageKey={pageKey} eyebrow={eyebrow} title={title} lay="" compact={compact}>
      {loaded.status === 'loading' ? <LoadingText /> : null}
      {loaded.status === 'failed' ? <LoadFailed retry={loaded.retry} /> : null}
      {Content ? <Content /> : null}
    </PanelFrame>
  );
}
