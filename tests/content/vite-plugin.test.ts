import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  knowsRecord,
  loadGlossary,
  loadRecord,
  loadRelations,
  loadSearchIndex,
  loadSources,
  loadSummaries,
  redFlags,
} from '#src/content/library.ts';
import { readContent } from '#src/content/load.ts';
import { contentPlugin } from '#src/content/vite-plugin.ts';
import { openSearchIndex } from '#src/ui/search/search-index.ts';
import { removeSample, twin, writeSample } from '#tests/support/sample-content.ts';
import { SAMPLE } from '#tests/support/sample-files.ts';

const NOW = new Date('2027-10-31');

/** Files of the sample that are no records: sources, danger signs, explained words. */
const LISTS = 3;
/** The sample has one record of each kind, and so as many shelves. */
const SHELVES = Object.keys(SAMPLE).length - LISTS;
/** What else comes on first use. */
const LAZY_MODULES = ['summaries', 'search', 'sources', 'glossary', 'relations'];

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
     const later = [${LAZY_MODULES.map((name) => `() => import('virtual:ilium-content/${name}')`)}];
     window.all = [redFlags, shelves, later];`,
  );
  return root;
}

async function buildSite(dir: string, warn: (message: string) => void = () => undefined) {
  const result = await build({
    root: await site(),
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { onwarn: ({ message }) => warn(message) } },
    plugins: [contentPlugin({ dir, now: () => NOW })],
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
    plugins: [contentPlugin({ dir, now: () => NOW })],
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
    expect(entry?.code).not.toContain('A place where bones meet.');
    expect(entry?.dynamicImports).toHaveLength(SHELVES + LAZY_MODULES.length);
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

describe('what is due to be read again', () => {
  async function warningsOf(changes: Record<string, string | null>): Promise<string[]> {
    const warnings: string[] = [];
    await buildSite(await sample(changes), (warning) => warnings.push(warning));
    return warnings;
  }

  it('is warned of, and built all the same', async () => {
    const warnings = await warningsOf(twin('en/structures/hip.md', '2027-11-01', '2027-10-30'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('content/en/structures/hip.md:9: was to be read again by 2027-10-30');
  });

  it('is not due on its day', async () => {
    expect(await warningsOf(twin('en/structures/hip.md', '2027-11-01', '2027-10-31'))).toEqual([]);
  });
});

describe('served while somebody writes', () => {
  it('shows a page in spite of a link that leads nowhere yet', async () => {
    const server = await serve(await sample(twin('en/structures/hip.md', 'condition:sore-hip', 'condition:gone')));
    const index = await server.ssrLoadModule('virtual:ilium-content');
    expect(index.shelves).toHaveLength(SHELVES);
  });

  it('marks the words that are explained', async () => {
    const server = await serve(await sample());
    const { records: advice } = await server.ssrLoadModule('virtual:ilium-content/shelf/advice-1');
    expect(JSON.stringify(advice)).not.toContain('"term"');
    const { records: structures } = await server.ssrLoadModule('virtual:ilium-content/shelf/structure-1');
    expect(JSON.stringify(structures)).toContain('"type":"term","id":"joint"');
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

  it('fetches the relations', async () => {
    const { nodes } = await loadRelations();
    expect(nodes.map(({ key }) => key)).toContain('condition/sciatica');
  });

  it('fetches the bibliography', async () => {
    const keys = (await loadSources()).map(({ key }) => key);
    expect(keys).toContain('general');
  });

  it('fetches the explained words', async () => {
    const { content } = await readContent(join(import.meta.dirname, '../../content'));
    expect((await loadGlossary()).map(({ id }) => id)).toEqual(content.glossary.map(({ id }) => id));
  });
});
