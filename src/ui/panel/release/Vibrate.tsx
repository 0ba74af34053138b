import { timer as words } from '#src/words/en/timer.ts';
import styles from './timer.module.css';

interface VibrateProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the device buzzes when a step changes, where it can. */
export function Vibrate({ isOn, onChange }: VibrateProps) {
  if (!('vibrate' in navigator)) return null;
  return (
    <label className={styles.vibrate}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {words.vibrate}
    </label>
  );
}
