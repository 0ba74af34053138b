import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';
import { plainText } from '#src/content/passage.ts';
import { PLAN_LIMITS, PLAN_SIDES } from '#src/state/plan.ts';
import { notePlanItem, removeFromPlan, setPlanItemSide } from '#src/state/plan-actions.ts';
import { amount } from '#src/words/counting.ts';
import { names } from '#src/words/en/names.ts';
import { plan as say } from '#src/words/en/plan.ts';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon.tsx';
import { Segments } from '../parts/Segments.tsx';
import styles from './plan.module.css';
import type { DragOrder } from './use-drag-order.ts';
import type { PlanEntry } from './use-plan-entries.ts';

export interface PlanRowProps {
  readonly entry: PlanEntry;
  readonly index: number;
  readonly count: number;
  readonly style: CSSProperties;
  readonly isDragged: boolean;
  readonly grip: ReturnType<DragOrder['gripOf']>;
  readonly onStep: (by: -1 | 1) => void;
}

/** One technique of the plan: what it is, on which side, and the person's own note. */
export function PlanRow({ entry, index, count, style, isDragged, grip, onStep }: PlanRowProps) {
  const { item, key, title, gone, record, pictureUrl } = entry;
  return (
    <li className={styles.row} style={style} data-dragged={isDragged || undefined} data-key={key}>
      <span className={styles.grip} aria-hidden="true" {...grip}>
        {amount(index + 1)}
      </span>
      <div className={styles.rowHead}>
        {pictureUrl ? <img className={styles.thumb} src={pictureUrl} alt="" /> : null}
        <div>
          <h2 className={styles.rowTitle}>{gone ? title : <a href={item.addressHash}>{title}</a>}</h2>
          <p className={styles.quiet}>
            {gone ? <strong>{say.gone}</strong> : names.kinds[item.kind]}
            {gone ? <span>{say.goneText}</span> : null}
            {record ? <span>{plainText(record.dose)}</span> : null}
          </p>
        </div>
      </div>
      <div className={styles.rowTools}>
        <Step by={-1} label={say.up(title)} isDisabled={index === 0} onStep={onStep} />
        <Step by={1} label={say.down(title)} isDisabled={index === count - 1} onStep={onStep} />
        <Button className={controls.button ?? ''} aria-label={say.takeOut(title)} onPress={() => removeFromPlan(key)}>
          <Icon name="close" size={18} />
        </Button>
      </div>
      <div className={styles.rowFields}>
        <Segments
          label={say.side(title)}
          value={item.side}
          options={PLAN_SIDES.map((side) => ({ value: side, text: names.sides[side] }))}
          onChange={(side) => setPlanItemSide(key, side)}
        />
        <Note label={say.note(title)} note={item.note} onChange={(note) => notePlanItem(key, note)} />
      </div>
    </li>
  );
}

interface StepProps {
  readonly by: -1 | 1;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onStep: (by: -1 | 1) => void;
}

function Step({ by, label, isDisabled, onStep }: StepProps) {
  return (
    <Button
      className={`${controls.button} ${by < 0 ? styles.up : styles.down}`}
      aria-label={label}
      data-by={by}
      isDisabled={isDisabled}
      onPress={() => onStep(by)}
    >
      <Icon name="chevron" size={18} />
    </Button>
  );
}

interface NoteProps {
  readonly label: string;
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** Characters that fit into a line of a note on a narrow screen. */
const NOTE_LINE = 38;

/** One line until there is more to say. */
function Note({ label, note, onChange }: NoteProps) {
  const lines = note.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / NOTE_LINE), 0);
  return (
    <textarea
      className={styles.note}
      aria-label={label}
      placeholder={say.notePlaceholder}
      rows={Math.min(8, lines)}
      maxLength={PLAN_LIMITS.noteCharacters}
      value={note}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
