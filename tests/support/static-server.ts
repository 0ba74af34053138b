import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.glb': 'model/gltf-binary',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
};

export interface StaticServer {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** The file that a request asks for, or null when it lies outside the folder or the sub-path. */
export function requestedFile(folder: string, subPath: string, requestUrl: string): string | null {
  const { pathname } = new URL(requestUrl, 'http://localhost');
  if (!pathname.startsWith(subPath)) return null;
  const rest = decodeURIComponent(pathname.slice(subPath.length));
  const path = normalize(join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest));
  return path.startsWith(normalize(folder + sep)) ? path : null;
}

async function answer(folder: string, subPath: string, request: IncomingMessage, response: ServerResponse) {
  const path = requestedFile(folder, subPath, request.url ?? '/');
  const info = path ? await stat(path).catch(() => null) : null;
  if (!path || !info?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  if (isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
    await pipeline(createReadStream(path), createGzip(), response);
  } else {
    response.writeHead(200, { ...headers, 'content-length': info.size });
    await pipeline(createReadStream(path), response);
  }
}

/** Static hosts compress text and leave models as they are. */
function isText(type: string): boolean {
  return /^text\/|javascript|json|svg/.test(type);
}

/** Serves a folder as any static host would, under a sub-path such as `/some/where/`, on a free port. */
export async function serveFolder(folder: string, subPath = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(folder, subPath, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${subPath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
