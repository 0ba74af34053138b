import type { FinderLists } from '#src/relations/finder/knowledge.ts';
import type { RelationRows } from './rows.ts';

/** What the pain finder reads besides the graph. */
export function finderLists({ symptoms, patterns, bedsideTests }: RelationRows): FinderLists {
  return {
    symptoms: symptoms.map(({ line: _line, sources: _sources, ...symptom }) => symptom),
    tests: bedsideTests.map(({ line: _line, sources: _sources, ...test }) => test),
    patterns: patterns.map(
      ({ line: _line, sources: _sources, each: _each, condition, structure, show, ...pattern }) => ({
        ...pattern,
        of: pageOf(condition, structure),
        show: show ?? '',
      }),
    ),
  };
}

function pageOf(condition: string | undefined, structure: string | undefined): FinderLists['patterns'][number]['of'] {
  if (condition) return { kind: 'condition', id: condition };
  return structure ? { kind: 'structure', id: structure } : null;
}
