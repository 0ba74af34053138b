import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TapeStep } from '#src/state/tape-play.ts';
import { tape as words } from '#src/words/en/tape.ts';
import local from './tape.module.css';
import type { TapePlayerState } from './use-tape-player.ts';

interface Part {
  readonly name: string;
  /** Indices of its steps: the first, and one after the last. */
  readonly first: number;
  readonly end: number;
}

/** The steps of the skin, of the position, and of each strip. */
export function partsOf(steps: readonly TapeStep[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, { kind, order }] of steps.entries()) {
    const name =
      order !== null ? words.parts.strip(order) : kind === 'prepare' ? words.parts.prepare : words.parts.position;
    const last = parts.at(-1);
    if (last?.name === name) parts[parts.length - 1] = { ...last, end: index + 1 };
    else parts.push({ name, first: index, end: index + 1 });
  }
  return parts;
}

/** How far the taping is, part by part; a press goes to the beginning of a part. */
export function TapeParts({ player: { steps, index, goTo } }: { readonly player: TapePlayerState }) {
  const at = index ?? -1;
  return (
    <ol className={local.parts} aria-label={words.progress}>
      {partsOf(steps).map(({ name, first, end }) => {
        const count = end - first;
        const done = Math.min(Math.max(at + 1 - first, 0), count);
        const isHere = at >= first && at < end;
        return (
          <li key={name} style={{ '--done': done / count, flexGrow: count } as CSSProperties}>
            <Button
              className={local.part ?? ''}
              aria-label={words.partDone(name, done, count)}
              {...(isHere ? { 'aria-current': 'step' } : {})}
              onPress={() => goTo(first)}
            />
          </li>
        );
      })}
    </ol>
  );
}
