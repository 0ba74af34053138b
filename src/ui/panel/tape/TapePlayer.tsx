import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TapingRecord } from '#src/content/records.ts';
import { tape as words } from '#src/words/en/tape.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import technique from '../Technique.module.css';
import { Fact } from '../technique/Fact.tsx';
import { BodyPosition } from './BodyPosition.tsx';
import { TapeParts } from './TapeParts.tsx';
import local from './tape.module.css';
import { type TapePlayerState, useTapePlayer } from './use-tape-player.ts';

/** The strips go on one after another, on the model and in words. */
export function TapePlayer({ record }: { readonly record: TapingRecord }) {
  const player = useTapePlayer(record.id, record.strips);
  const section = useRef<HTMLElement>(null);
  const runs = player.index !== null;
  useEffect(() => {
    if (!runs) return;
    // What was pressed to start it is gone, or far up the page.
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'start' });
  }, [runs]);
  return (
    <section
      ref={section}
      className={local.player}
      aria-label={words.player}
      tabIndex={-1}
      data-runs={runs || undefined}
      onKeyDown={(event) => pressKey(event, player)}
    >
      {runs ? <Place player={player} /> : <Invitation player={player} />}
      <Controls player={player} />
      {runs ? <StepWords record={record} player={player} /> : null}
    </section>
  );
}

/** Arrows step and the space bar plays; a button that has the focus keeps its own keys. */
function pressKey(
  event: KeyboardEvent<HTMLElement>,
  { index, steps, playing, play, pause, goTo }: TapePlayerState,
): void {
  const { key, target, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onButton = target instanceof Element && target !== currentTarget && target.closest('button') !== null;
  const at = index ?? -1;
  const act = {
    ArrowRight: () => goTo(at + 1),
    ArrowLeft: () => goTo(at - 1),
    Home: () => goTo(0),
    End: () => goTo(steps.length - 1),
    ' ': onButton ? undefined : playing ? pause : play,
  }[key];
  if (!act) return;
  event.preventDefault();
  act();
}

function Invitation({ player: { steps } }: { readonly player: TapePlayerState }) {
  return (
    <div className={local.head}>
      <h3>{words.player}</h3>
      <p className={local.quiet}>{words.size(steps.length)}</p>
      <p className={local.wide}>{words.invite}</p>
    </div>
  );
}

/** Which step it is; what is pressed stands under it, so that it keeps its place whatever the step says. */
function Place({ player }: { readonly player: TapePlayerState }) {
  const { index, steps, text } = player;
  return (
    <>
      <div className={local.head}>
        <h3>{text?.title}</h3>
        <p className={local.quiet}>{words.place((index ?? 0) + 1, steps.length)}</p>
      </div>
      <TapeParts player={player} />
    </>
  );
}

function StepWords({ record, player }: { readonly record: TapingRecord; readonly player: TapePlayerState }) {
  const { index, steps, text } = player;
  if (index === null || !text) return null;
  return (
    <div className={local.text}>
      {text.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {steps[index]?.kind === 'position' ? <BodyPosition record={record} /> : null}
      {text.facts.length > 0 ? (
        <dl className={`${technique.facts} ${local.facts}`}>
          {text.facts.map((fact) => (
            <Fact key={fact.label} label={fact.label}>
              {fact.text}
            </Fact>
          ))}
        </dl>
      ) : null}
      {text.caution ? (
        <p className={local.caution}>
          <Icon name="alert" size={16} />
          {text.caution}
        </p>
      ) : null}
    </div>
  );
}

function Controls({ player }: { readonly player: TapePlayerState }) {
  const { index, steps, playing, play, pause, goTo, end } = player;
  const runs = index !== null;
  const at = index ?? 0;
  return (
    <div className={local.controls}>
      {runs ? (
        <>
          <IconButton icon="toStart" label={words.toStart} isDisabled={at === 0} onPress={() => goTo(0)} />
          <IconButton icon="back" label={words.back} shortcut="←" isDisabled={at === 0} onPress={() => goTo(at - 1)} />
        </>
      ) : null}
      <Button className={controls.primary ?? ''} onPress={playing ? pause : play}>
        <Icon name={playing ? 'pause' : 'play'} size={16} />
        {playing ? words.pause : words.play}
      </Button>
      <IconButton
        icon="chevron"
        label={words.next}
        shortcut="→"
        isDisabled={at === steps.length - 1}
        onPress={() => goTo(runs ? at + 1 : 0)}
      />
      {runs ? (
        <Button className={local.end ?? ''} onPress={end}>
          {words.end}
        </Button>
      ) : null}
    </div>
  );
}
