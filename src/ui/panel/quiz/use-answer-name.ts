import { useAtlas } from '#src/state/hooks.ts';
import { displayName } from '#src/state/selectors.ts';
import { quiz as words } from '#src/words/en/quiz.ts';
import { findSummary, useLibrary } from '../../library.ts';
import { nameWithoutSide, structureOnSide } from '../../names.ts';

/** The name of an answer: that of a structure by its base id, or a set of nerve roots. */
export type AnswerName = (answer: string) => string;

export function useAnswerName(): AnswerName {
  const atlas = useAtlas();
  const library = useLibrary();
  return (answer) => {
    if (answer.startsWith('root-') && !findSummary(library, 'structure', answer)) return rootNames(answer);
    const structure = structureOnSide(atlas, answer, null);
    return (
      findSummary(library, 'structure', answer)?.title ?? nameWithoutSide(displayName(atlas, structure?.id ?? answer))
    );
  };
}

/** `root-l2+root-l3` is "L2, L3". */
function rootNames(set: string): string {
  return words.rootSet(set.split('+').map((id) => id.replace('root-', '').toUpperCase()));
}
