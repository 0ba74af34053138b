import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { checkAnatomy } from './anatomy.ts';
import { checkEdges } from './edges.ts';
import { checkEntries } from './entries.ts';
import { checkFinder } from './finder.ts';
import { checkPages } from './pages.ts';

/** Every rule of the relations that needs no atlas; a row that breaks one stops the build. */
export function checkRelations(content: Pick<Content, 'relations' | 'records' | 'redFlags'>): Finding[] {
  const checks = [checkEdges, checkEntries, checkAnatomy, checkPages, checkFinder];
  return checks.flatMap((check) => check(content));
}
