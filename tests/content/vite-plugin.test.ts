import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  knowsRecord,
  loadRecord,
  loadSearchIndex,
  loadSources,
  loadSummaries,
  redFlags,
} from '#src/content/library.ts';
import { contentPlugin } from '#src/content/vite-plugin.ts';
import { openSearchIndex } from '#src/ui/search/search-index.ts';
import { removeSample, SAMPLE, twin, writeSample } from '#tests/support/sample-content.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function sample(changes: Record<string, string | null> = {}): Promise<string> {
  const dir = await writeSample(changes);
  cleanups.push(() => removeSample(dir));
  return dir;
}

/** A page that shows everything the plugin offers. */
async function site(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  cleanups.push(() => rm(root, { recursive: true, force: true }));
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  await writeFile(
    join(root, 'main.js'),
    `import { redFlags, shelves } from 'virtual:ilium-content';
     window.all = [redFlags, shelves, () => import('virtual:ilium-content/sources')];
     window.later = [() => import('virtual:ilium-content/summaries'), () => import('virtual:ilium-content/search')];`,
  );
  return root;
}

async function buildSite(dir: string) {
  const result = await build({
    root: await site(),
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
    plugins: [contentPlugin({ dir })],
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('one output expected');
  return result.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

async function serve(dir: string) {
  const server = await createServer({
    root: await site(),
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [contentPlugin({ dir })],
  });
  cleanups.push(() => server.close());
  return server;
}

describe('built', () => {
  it('ships ids and danger signs with the page, and all else in files of their own', async () => {
    const chunks = await buildSite(await sample());
    const entry = chunks.find((chunk) => chunk.isEntry);
    expect(entry?.code).toContain('You fell.');
    expect(entry?.code).toContain('sore-hip');
    expect(entry?.code).not.toContain('A joint at the top of the leg.');
    expect(entry?.code).not.toContain('The hip is a');
    // A shelf of each kind, sources, summaries and search.
    expect(entry?.dynamicImports).toHaveLength(6);
    expect(chunks.filter((chunk) => chunk.code.includes('The hip is a'))).toHaveLength(1);
    expect(chunks.map((chunk) => chunk.code).join('')).not.toMatch(/mdast|zod/i);
  });

  it('stops at a malformed file, with its place and the reason', async () => {
    const dir = await sample(twin('en/structures/hip.md', 'evidence: moderate', 'evidence: superb'));
    await expect(buildSite(dir)).rejects.toThrow('content/en/structures/hip.md:8: field evidence: Invalid option');
  });

  it('stops at a link that leads nowhere', async () => {
    const dir = await sample(twin('en/structures/hip.md', 'condition:sore-hip', 'condition:gone'));
    await expect(buildSite(dir)).rejects.toThrow('content/en/structures/hip.md:16: no record "condition:gone"');
  });
});

describe('served while somebody writes', () => {
  it('shows a page in spite of a link that leads nowhere yet', async () => {
    const server = await serve(await sample(twin('en/structures/hip.md', 'condition:sore-hip', 'condition:gone')));
    const index = await server.ssrLoadModule('virtual:ilium-content');
    expect(index.shelves).toHaveLength(3);
  });

  it('reads the texts again when one is edited', async () => {
    const dir = await sample();
    const server = await serve(dir);
    const before = await server.ssrLoadModule('virtual:ilium-content/shelf/structure-1');
    expect(before.records[0].lay).toBe('the big joint');
    await writeFile(
      join(dir, 'en/structures/hip.md'),
      (SAMPLE['en/structures/hip.md'] ?? '').replace('big joint', 'ball'),
    );
    await vi.waitFor(
      async () => {
        const after = await server.ssrLoadModule('virtual:ilium-content/shelf/structure-1');
        expect(after.records[0].lay).toBe('the ball');
      },
      { timeout: 10_000, interval: 50 },
    );
  });
});

describe('the library that the page imports', () => {
  it('has a summary of every record, and no body in it', async () => {
    const summaries = await loadSummaries();
    expect(summaries.map(({ kind, id }) => `${kind}:${id}`)).toContain('structure:l4');
    expect(summaries.filter((summary) => 'sections' in summary)).toEqual([]);
  });

  it('puts the danger signs beside them', () => {
    expect(redFlags[0]).toMatchObject({ id: 'cauda-equina', urgency: 'now' });
  });

  it('fetches a record, and null for one that is not there', async () => {
    expect(await loadRecord('structure', 'l4')).toMatchObject({ kind: 'structure', id: 'l4', full: true });
    expect(await loadRecord('condition', 'l4')).toBeNull();
    expect(await loadRecord('structure', '../constructor')).toBeNull();
  });

  it('knows and fetches every record that it has a summary of', async () => {
    for (const { kind, id, title } of await loadSummaries()) {
      expect(knowsRecord(kind, id)).toBe(true);
      expect(await loadRecord(kind, id)).toMatchObject({ kind, id, title });
    }
    expect(knowsRecord('condition', 'l4')).toBe(false);
  });

  it('fetches an index that can be searched', async () => {
    const { hits } = openSearchIndex(await loadSearchIndex())('fourth lumbar vertebra');
    expect(hits[0]?.key).toBe('structure/l4');
  });

  it('fetches the bibliography', async () => {
    const keys = (await loadSources()).map(({ key }) => key);
    expect(keys).toContain('general');
  });
});
