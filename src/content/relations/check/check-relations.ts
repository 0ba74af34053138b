import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { checkAnatomy } from './anatomy.ts';
import { checkEdges } from './edges.ts';
import { checkEntries } from './entries.ts';
import { checkPages } from './pages.ts';

/** Every rule of the relations that needs no atlas; a row that breaks one stops the build. */
export function checkRelations(content: Pick<Content, 'relations' | 'records'>): Finding[] {
  return [...checkEdges(content), ...checkEntries(content), ...checkAnatomy(content), ...checkPages(content)];
}
