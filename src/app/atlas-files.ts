import record from '#models/atlas/atlas.json';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { type Neighbours, parseNeighbours } from '#src/anatomy/neighbours.ts';

/** The atlas record is part of the page, so that words, tree and search never wait for a file. */
export function readAtlas(): Atlas {
  return parseAtlas(record);
}

/** Fetched when a page first wants it. */
export async function loadNeighbours(): Promise<Neighbours> {
  return parseNeighbours((await import('#models/atlas/neighbours.json')).default);
}

const urls = import.meta.glob<string>('../../models/atlas/*.glb', { query: '?url', import: 'default', eager: true });

/** The address of a GLB file named in `atlas.json`, with its hash; throws for a file that was not built in. */
export function atlasFileUrl(name: string): string {
  const url = urls[`../../models/atlas/${name}`];
  if (!url) throw new Error(`The atlas names the file ${name}, which is not part of this build.`);
  return url;
}

/** Asks for the model while the page is still being put together, so that it is there when the canvas wants it. */
export function preloadModel(atlas: Atlas): void {
  void import('#src/scene/AtlasCanvas.tsx').catch(() => undefined);
  for (const { name } of atlas.files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = atlasFileUrl(name);
    document.head.append(link);
  }
}
