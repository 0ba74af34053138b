import { type ComponentType, useEffect, useState } from 'react';
import type { AtlasCanvasProps } from '#src/scene/AtlasCanvas.tsx';
import type { SceneHandle } from '#src/scene/handle.ts';
import { setModelStatus } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { model as words } from '#src/words/en/model.ts';
import { atlasFileUrl } from './atlas-files.ts';

interface ModelStageProps {
  readonly onReady: (handle: SceneHandle | null) => void;
}

/** The place of the model: fetches the drawing code after the words are on the screen, again on every new attempt. */
export function ModelStage({ onReady }: ModelStageProps) {
  const attempt = useSession(({ model }) => model.attempt);
  const [Canvas, setCanvas] = useState<ComponentType<AtlasCanvasProps> | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    let live = true;
    import('#src/scene/AtlasCanvas.tsx').then(
      (scene) => {
        if (live) setCanvas(() => scene.AtlasCanvas);
      },
      () => {
        if (live) setModelStatus({ status: 'failed', message: words.drawingNotFetched });
      },
    );
    return () => {
      live = false;
    };
  }, [attempt]);

  return Canvas ? <Canvas fileUrl={atlasFileUrl} onReady={onReady} /> : null;
}
