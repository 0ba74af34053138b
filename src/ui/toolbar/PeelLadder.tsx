import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { DEPTHS } from '#src/anatomy/atlas.ts';
import { setPeel } from '#src/state/actions.ts';
import { useView } from '#src/state/hooks.ts';
import { Segments } from '../parts/Segments.tsx';
import styles from './PeelLadder.module.css';

const SHORT_NAMES = ['Skin', 'Outer', 'Middle', 'Deep', 'Bone'] as const;
const PEEL_SIDES = [
  { value: 'left', text: 'L' },
  { value: 'both', text: 'Both' },
  { value: 'right', text: 'R' },
] as const;
type PeelSide = (typeof PEEL_SIDES)[number]['value'];

/** How deep to look, from skin to bone, on both sides or one; marks show where each side stands. */
export function PeelLadder() {
  const peel = useView((view) => view.peel);
  const [side, setSide] = useState<PeelSide>('both');
  const depth = side === 'both' ? (peel.left === peel.right ? peel.left : null) : peel[side];
  return (
    <div className={styles.ladder}>
      <span className={styles.title}>Peel</span>
      <ToggleButtonGroup
        aria-label="Peel from skin to bone"
        orientation="vertical"
        className={styles.steps ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={depth === null ? [] : [depth]}
        onSelectionChange={([key]) => {
          if (typeof key === 'number') setPeel(side, key);
        }}
      >
        {DEPTHS.map((name, index) => (
          <ToggleButton key={name} id={index} aria-label={name} className={styles.step ?? ''}>
            <span className={styles.mark} data-at={peel.left === index || undefined}>
              L
            </span>
            <span className={styles.name}>{SHORT_NAMES[index]}</span>
            <span className={styles.mark} data-at={peel.right === index || undefined}>
              R
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Segments label="Peel which side" value={side} options={PEEL_SIDES} onChange={setSide} />
    </div>
  );
}
