import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { checkRelations } from '../relations/check/check-relations.ts';
import { checkReferences } from './references.ts';

/** Whatever leads nowhere or contradicts itself: what stops a build. */
export function checkConnections(content: Content): Finding[] {
  return [...checkReferences(content), ...checkRelations(content)];
}
