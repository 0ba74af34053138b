import { type ContentRecord, type RecordSummary, TECHNIQUE_KINDS, type TechniqueKind } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { type Library, recordsAbout } from '../library.ts';

export type StructureTab =
  | { readonly id: 'overview' | 'nerves' | 'help' | 'relations'; readonly label: string }
  | { readonly id: 'why'; readonly label: string; readonly conditions: readonly RecordSummary[] }
  | { readonly id: TechniqueKind; readonly label: string; readonly techniques: readonly RecordSummary[] };

/**
 * The tabs of a structure: only those that have something to say. `record` is null until it is fetched.
 * @param isLinked it has its place in the graph of relations
 */
export function structureTabs(
  library: Library,
  baseId: string,
  record: ContentRecord | null,
  isLinked: boolean,
): readonly StructureTab[] {
  const sections = record?.sections ?? {};
  const tabs: StructureTab[] = [{ id: 'overview', label: panel.tabs.overview }];
  const conditions = recordsAbout(library, 'condition', baseId);
  if (isLinked) tabs.push({ id: 'relations', label: panel.tabs.relations });
  if (sections.why || conditions.length > 0) tabs.push({ id: 'why', label: panel.tabs.why, conditions });
  for (const kind of TECHNIQUE_KINDS) {
    const techniques = recordsAbout(library, kind, baseId);
    if (techniques.length > 0) tabs.push({ id: kind, label: panel.tabs[kind], techniques });
  }
  if (sections.nerves) tabs.push({ id: 'nerves', label: panel.tabs.nerves });
  if (sections.help) tabs.push({ id: 'help', label: panel.tabs.help });
  return tabs;
}
