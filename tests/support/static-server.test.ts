import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestedFile, type StaticServer, serveFolder } from './static-server.ts';

describe('requestedFile', () => {
  it.each([
    ['/sub/', '/site/index.html'],
    ['/sub/assets/a.js?v=1', '/site/assets/a.js'],
    ['/sub/a%20b.txt', '/site/a b.txt'],
  ])('finds %s', (url, path) => {
    expect(requestedFile('/site', '/sub/', url)).toBe(path);
  });

  it.each(['/', '/other/a.js', '/sub/..%2f..%2fetc/passwd', '/sub/%2e%2e/secret'])('refuses %s', (url) => {
    expect(requestedFile('/site', '/sub/', url)).toBeNull();
  });
});

describe('serveFolder', () => {
  let folder = '';
  let server: StaticServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'static-'));
    await writeFile(join(folder, 'index.html'), '<p>here</p>');
    server = await serveFolder(folder, '/a/b/');
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('serves the start page under the sub-path', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('<p>here</p>');
  });

  it('compresses text for those who can read it, and leaves models alone', async () => {
    await writeFile(join(folder, 'model.glb'), 'x'.repeat(1000));
    const headersOf = async (path: string, encoding: string) =>
      (await fetch(new URL(path, server.url), { headers: { 'accept-encoding': encoding } })).headers;
    expect((await headersOf('index.html', 'gzip')).get('content-encoding')).toBe('gzip');
    expect((await headersOf('index.html', 'identity')).get('content-encoding')).toBeNull();
    expect((await headersOf('model.glb', 'gzip')).get('content-length')).toBe('1000');
  });

  it('answers 404 for what is not there, and outside the sub-path', async () => {
    expect((await fetch(`${server.url}none.js`)).status).toBe(404);
    expect((await fetch(new URL('/', server.url))).status).toBe(404);
  });
});
