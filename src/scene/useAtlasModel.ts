import { useEffect, useState } from 'react';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { loadAtlasFiles } from '#src/render/load-atlas.ts';
import { AtlasLoadError } from '#src/render/load-error.ts';
import { setModelStatus } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { model as words } from '#src/words/en/model.ts';

export interface LoadedModel {
  readonly model: AtlasModel;
  /** How many files are in; grows while loading. */
  readonly files: number;
  readonly complete: boolean;
}

/** Loads the atlas's files into a model that grows; a new attempt in the store starts afresh. */
export function useAtlasModel(atlas: Atlas | null, fileUrl: (name: string) => string): LoadedModel | null {
  const attempt = useSession(({ model }) => model.attempt);
  const [loaded, setLoaded] = useState<LoadedModel | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!atlas) return;
    const model = new AtlasModel(atlas);
    const abort = new AbortController();
    setLoaded({ model, files: 0, complete: false });
    load(atlas, model, fileUrl, abort.signal, setLoaded).catch((error: unknown) => {
      if (abort.signal.aborted) return;
      setModelStatus({ status: 'failed', message: explain(error) });
    });
    return () => {
      abort.abort();
      model.dispose();
    };
  }, [atlas, fileUrl, attempt]);

  return loaded;
}

async function load(
  atlas: Atlas,
  model: AtlasModel,
  fileUrl: (name: string) => string,
  signal: AbortSignal,
  onFile: (loaded: LoadedModel) => void,
): Promise<void> {
  const onProgress = (part: number): void => {
    // All bytes are there before the picture is: 1 is for the drawn model.
    if (!signal.aborted) setModelStatus({ loaded: Math.min(0.99, part) });
  };
  const fetch = window.fetch.bind(window);
  let files = 0;
  for await (const { file, glb } of loadAtlasFiles(atlas, {
    fileUrl,
    meshopt: MeshoptDecoder,
    fetch,
    signal,
    onProgress,
  })) {
    if (signal.aborted) return;
    model.addFile(glb, file);
    files += 1;
    onFile({ model, files, complete: files === atlas.files.length });
  }
}

function explain(error: unknown): string {
  if (error instanceof AtlasLoadError) return words.fileFailed(error.file, words.reasons[error.reason], error.detail);
  return error instanceof Error ? error.message : String(error);
}
