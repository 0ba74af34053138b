import type { Atlas, AtlasFile, AtlasStructure } from '#src/anatomy/atlas.ts';
import { type Glb, type MeshoptLike, readGlb } from './glb.ts';
import { AtlasLoadError } from './load-error.ts';

export interface AtlasLoading {
  /** Where a file of `atlas.json` is served; throws when it is not. */
  readonly fileUrl: (name: string) => string;
  readonly meshopt: MeshoptLike;
  readonly fetch: (url: string, init: { signal: AbortSignal }) => Promise<Response>;
  readonly signal: AbortSignal;
  /** Part of all bytes that has arrived, 0 to 1. */
  readonly onProgress: (loaded: number) => void;
}

export interface LoadedFile {
  readonly file: string;
  readonly glb: Glb;
}

/** All files of the atlas, asked for at once and handed on in loading order, each checked against `atlas.json`. */
export async function* loadAtlasFiles(atlas: Atlas, loading: AtlasLoading): AsyncGenerator<LoadedFile> {
  const arrived = new Map<string, number>();
  const total = atlas.files.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  const onBytes = (name: string, count: number): void => {
    arrived.set(name, count);
    loading.onProgress(Math.min(1, [...arrived.values()].reduce((sum, bytes) => sum + bytes, 0) / total));
  };
  const pending = atlas.files.map((file) => fetchFile(file, loading, onBytes));
  // Only the first failure is told; without this the later ones would count as unhandled.
  for (const promise of pending) promise.catch(() => undefined);
  for (const [index, file] of atlas.files.entries()) {
    const bytes = await pending[index]!;
    const glb = await readGlb(bytes, file.name, loading.meshopt);
    checkNodes(atlas.structures, file, glb);
    yield { file: file.name, glb };
  }
}

async function fetchFile(
  file: AtlasFile,
  { fileUrl, fetch, signal }: AtlasLoading,
  onBytes: (name: string, count: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(urlOf(file, fileUrl), { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new AtlasLoadError(file.name, 'offline');
  });
  // Some hosts answer an unknown path with their start page instead of a 404.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || isPage) throw new AtlasLoadError(file.name, 'missing', `status ${response.status}`);
  const parts: Uint8Array[] = [];
  let count = 0;
  try {
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      count += part.value.byteLength;
      onBytes(file.name, count);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AtlasLoadError(file.name, 'truncated', `${count} of ${file.bytes} bytes`);
  }
  return join(parts, count);
}

function urlOf({ name }: AtlasFile, fileUrl: (name: string) => string): string {
  try {
    return fileUrl(name);
  } catch {
    throw new AtlasLoadError(name, 'missing');
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

function checkNodes(structures: readonly AtlasStructure[], file: AtlasFile, glb: Glb): void {
  const names = new Set(glb.nodes.map(({ name }) => name));
  const absent = structures.find((structure) => structure.file === file.name && !names.has(structure.node));
  if (absent) throw new AtlasLoadError(file.name, 'corrupt', `no shape for ${absent.id}`);
}
