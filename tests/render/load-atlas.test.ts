import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { loadAtlasFiles } from '#src/render/load-atlas.ts';
import { type BuiltAtlas, buildEllipsoidAtlas } from '#tests/support/ellipsoid-atlas.ts';

let built: BuiltAtlas;
beforeAll(async () => {
  built = await buildEllipsoidAtlas();
});

type Answer = (name: string) => Response | Promise<Response>;
const served: Answer = (name) => new Response(built.files.get(name)?.slice() ?? null);

async function load(answer: Answer, atlas: Atlas = built.atlas) {
  const progress: number[] = [];
  const names: string[] = [];
  const files = loadAtlasFiles(atlas, {
    fileUrl: (name) => name,
    meshopt: MeshoptDecoder,
    fetch: async (url) => answer(url),
    signal: new AbortController().signal,
    onProgress: (part) => progress.push(part),
  });
  for await (const { file } of files) names.push(file);
  return { progress, names };
}

describe('loadAtlasFiles', () => {
  it('hands the files on in loading order, whichever arrives first', async () => {
    const { names } = await load(async (name) => {
      if (name === 'bones.glb') await new Promise((resolve) => setTimeout(resolve, 30));
      return served(name);
    });
    expect(names).toEqual(['bones.glb', 'muscles.glb', 'skin.glb']);
  });

  it('reports progress that only grows and ends at 1', async () => {
    const { progress } = await load(served);
    expect(progress.every((part, i) => part >= (progress[i - 1] ?? 0))).toBe(true);
    expect(progress.at(-1)).toBe(1);
  });

  it.each<[string, string, Answer]>([
    ['missing', 'a 404', () => new Response('gone', { status: 404 })],
    ['missing', 'a start page instead', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['offline', 'no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['truncated', 'half a file', (name) => new Response(built.files.get(name)?.slice(0, 900) ?? null)],
    ['corrupt', 'something else', () => new Response(new Uint8Array(4000).fill(3))],
  ])('says %s after %s', async (reason, _, answer) => {
    const muscles: Answer = (name) => (name === 'muscles.glb' ? answer(name) : served(name));
    await expect(load(muscles)).rejects.toMatchObject({ file: 'muscles.glb', reason });
  });

  it('says missing of a file that is not part of the site', async () => {
    const files = loadAtlasFiles(built.atlas, {
      fileUrl: () => {
        throw new Error('not built in');
      },
      meshopt: MeshoptDecoder,
      fetch: async (url) => served(url),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    await expect(files.next()).rejects.toMatchObject({ file: 'bones.glb', reason: 'missing' });
  });

  it('says which structure a file lacks', async () => {
    const [first, ...rest] = built.atlas.structures;
    if (!first) throw new Error('fixture');
    const atlas = { ...built.atlas, structures: [{ ...first, id: 'tibia-right', node: 'tibia-right' }, ...rest] };
    await expect(load(served, atlas)).rejects.toThrow(/bones\.glb.*tibia-right/);
  });
});
