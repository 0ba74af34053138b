import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { DEPTHS } from '#src/anatomy/atlas.ts';
import { setPeel } from '#src/state/actions.ts';
import { useView } from '#src/state/hooks.ts';
import { names } from '#src/words/en/names.ts';
import { peel as words } from '#src/words/en/peel.ts';
import { Segments } from '../parts/Segments.tsx';
import styles from './PeelLadder.module.css';

/** As they stand from left to right. */
const PEEL_SIDES = ['left', 'both', 'right'] as const;
type PeelSide = (typeof PEEL_SIDES)[number];

/** How deep to look, from skin to bone, on both sides or one; marks show where each side stands. */
export function PeelLadder() {
  const peel = useView((view) => view.peel);
  const [side, setSide] = useState<PeelSide>('both');
  const depth = side === 'both' ? (peel.left === peel.right ? peel.left : null) : peel[side];
  return (
    <div className={styles.ladder}>
      <span className={styles.title}>{words.title}</span>
      <ToggleButtonGroup
        aria-label={words.steps}
        orientation="vertical"
        className={styles.steps ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={depth === null ? [] : [depth]}
        onSelectionChange={([key]) => {
          if (typeof key === 'number') setPeel(side, key);
        }}
      >
        {DEPTHS.map((depthName, index) => (
          <ToggleButton key={depthName} id={index} aria-label={names.depths[depthName]} className={styles.step ?? ''}>
            <span className={styles.mark} data-at={peel.left === index || undefined}>
              {words.shortSides.left}
            </span>
            <span className={styles.name}>{words.shortDepths[depthName]}</span>
            <span className={styles.mark} data-at={peel.right === index || undefined}>
              {words.shortSides.right}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Segments
        label={words.whichSide}
        value={side}
        options={PEEL_SIDES.map((value) => ({ value, text: words.shortSides[value] }))}
        onChange={setSide}
      />
    </div>
  );
}
