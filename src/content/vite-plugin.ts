import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { checkConnections } from './check/connections.ts';
import { checkOverdue } from './check/overdue.ts';
import { type Finding, formatFinding } from './finding.ts';
import { type ReadResult, readContent } from './load.ts';
import { contentModule, MODULE_PREFIX } from './modules.ts';

const RESOLVED_PREFIX = `\0${MODULE_PREFIX}`;

export interface ContentPluginOptions {
  /** The clock: a build says which records are due to be read again. */
  readonly now: () => Date;
  /** The folder with the texts; `content` in the root of the project if left out. */
  readonly dir?: string;
}

/**
 * Serves the content folder as modules. A malformed file stops build and page with its place and the reason;
 * a link that leads nowhere stops the build, and only warns while somebody is writing. What is due to be read again
 * never stops anything: a build warns of it.
 */
export function contentPlugin(options: ContentPluginOptions): Plugin {
  let dir = '';
  let isBuild = false;
  let reading: Promise<ReadResult> | null = null;
  return {
    name: 'ilium-content',
    configResolved({ root, command }) {
      dir = options.dir ?? join(root, 'content');
      isBuild = command === 'build';
    },
    resolveId: (id) => (isContentModule(id) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(RESOLVED_PREFIX)) return null;
      reading ??= readContent(dir);
      const { content, findings } = await reading;
      if (findings.length > 0) this.error(message(findings));
      const broken = checkConnections(content);
      if (broken.length > 0 && isBuild) this.error(message(broken));
      if (broken.length > 0 && id === RESOLVED_PREFIX) this.warn(message(broken));
      if (isBuild && id === RESOLVED_PREFIX) {
        const overdue = checkOverdue(content, options.now().toISOString().slice(0, 'yyyy-mm-dd'.length));
        if (overdue.length > 0) this.warn(message(overdue));
      }
      return contentModule(content, id.slice(RESOLVED_PREFIX.length)) ?? this.error(`no content module "${id}"`);
    },
    configureServer(server) {
      server.watcher.add(dir);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(dir)) return;
        reading = null;
        reload(server);
      });
    },
  };
}

function isContentModule(id: string): boolean {
  return id === MODULE_PREFIX || id.startsWith(`${MODULE_PREFIX}/`);
}

function message(findings: readonly Finding[]): string {
  return findings.map(formatFinding).join('\n');
}

function reload({ environments }: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(RESOLVED_PREFIX)) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
  }
}
