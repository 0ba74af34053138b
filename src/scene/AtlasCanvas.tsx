import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { PerspectiveCamera } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { setModelStatus } from '#src/state/actions.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { model as words } from '#src/words/en/model.ts';
import styles from './AtlasCanvas.module.css';
import { Ball } from './Ball.tsx';
import { CameraRig } from './CameraRig.tsx';
import { DiscBulge } from './DiscBulge.tsx';
import { createSceneHandle, type SceneHandle } from './handle.ts';
import { NerveVariant } from './NerveVariant.tsx';
import { Picker } from './Picker.tsx';
import { SightFinder } from './SightFinder.tsx';
import { SkinPaint } from './SkinPaint.tsx';
import { SkinTouch } from './SkinTouch.tsx';
import { Strokes } from './Strokes.tsx';
import { Structures } from './Structures.tsx';
import { Tape } from './Tape.tsx';
import { type LoadedModel, useAtlasModel } from './useAtlasModel.ts';
import { useCanvasRoot } from './useCanvasRoot.ts';
import { useScheme } from './useScheme.ts';

export interface AtlasCanvasProps {
  /** Where a file of `atlas.json` is served. */
  readonly fileUrl: (name: string) => string;
  /** Called with the handle when the scene stands, with null when it goes. */
  readonly onReady: (handle: SceneHandle | null) => void;
}

/** The drawn atlas: fills its positioned parent and follows the store. */
export function AtlasCanvas({ fileUrl, onReady }: AtlasCanvasProps) {
  const stage = useRef<HTMLDivElement>(null);
  const atlas = useAtlas();
  const loaded = useAtlasModel(atlas, fileUrl);
  const scene = useMemo(
    () => (atlas && loaded ? <Scene atlas={atlas} loaded={loaded} onReady={onReady} /> : null),
    [atlas, loaded, onReady],
  );
  useCanvasRoot(stage, scene, words.canvas, tellUnsupported);
  return <div ref={stage} className={styles.stage} data-scheme={useScheme()} />;
}

function tellUnsupported(): void {
  setModelStatus({ status: 'unsupported', message: words.unsupported });
}

interface SceneProps {
  readonly atlas: Atlas;
  readonly loaded: LoadedModel;
  readonly onReady: (handle: SceneHandle | null) => void;
}

function Scene({ atlas, loaded, onReady }: SceneProps) {
  const { model, files, complete } = loaded;
  const renderer = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const tape = useRef<TapeMesh | null>(null);
  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return;
    onReady(createSceneHandle(atlas, model, renderer, camera));
    return () => onReady(null);
  }, [atlas, model, renderer, camera, onReady]);
  return (
    <>
      <Structures loaded={loaded} />
      <Ball atlas={atlas} model={model} complete={complete} />
      <SkinPaint model={model} complete={complete} />
      <Tape atlas={atlas} model={model} complete={complete} drawn={tape} />
      <Strokes atlas={atlas} model={model} complete={complete} />
      <DiscBulge atlas={atlas} model={model} complete={complete} />
      <NerveVariant atlas={atlas} model={model} complete={complete} />
      <CameraRig atlas={atlas} model={model} complete={complete} />
      <Picker atlas={atlas} model={model} files={files} tape={tape} />
      <SkinTouch model={model} />
      <SightFinder atlas={atlas} model={model} complete={complete} />
    </>
  );
}
