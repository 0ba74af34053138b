import { type ChangeEvent, useId, useState } from 'react';
import { cmOfFeet, feetAndInches, HEIGHT_RANGE_CM, MODEL_HEIGHT_CM } from '#src/anatomy/body-height.ts';
import { useSession } from '#src/state/hooks.ts';
import { setHeightUnit, setPersonHeight } from '#src/state/tape-actions.ts';
import { HEIGHT_UNITS, type HeightUnit } from '#src/state/tape-play.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { Segments } from '../../parts/Segments.tsx';
import local from './cut-list.module.css';

const [LEAST_CM, MOST_CM] = HEIGHT_RANGE_CM;

/** Writes a height as people of its unit do. */
export function heightInWords(cm: number, unit: HeightUnit): string {
  return unit === 'cm' ? words.cm(Math.round(cm)) : words.feetInches(...feetAndInches(cm));
}

/** How tall the person is, in cm or in feet and inches. */
export function HeightField() {
  const heightCm = useSession(({ taping }) => taping.heightCm) ?? MODEL_HEIGHT_CM;
  const unit = useSession(({ taping }) => taping.heightUnit);
  const [isOff, setOff] = useState(false);
  const note = useId();
  const take = (cm: number) => {
    const inRange = cm >= LEAST_CM - 0.5 && cm <= MOST_CM + 0.5;
    setOff(!inRange);
    if (inRange) setPersonHeight(Math.min(MOST_CM, Math.max(LEAST_CM, cm)));
  };
  const [feet, inches] = feetAndInches(heightCm);
  const shared = { describedBy: note, invalid: isOff };
  return (
    <fieldset className={local.height}>
      <legend>{words.height}</legend>
      <div className={local.fields}>
        {unit === 'cm' ? (
          <Count {...shared} label={words.heightCm} value={Math.round(heightCm)} onCount={take} />
        ) : (
          <>
            <Count {...shared} label={words.feet} value={feet} onCount={(count) => take(cmOfFeet(count, inches))} />
            <Count {...shared} label={words.inches} value={inches} onCount={(count) => take(cmOfFeet(feet, count))} />
          </>
        )}
        <Segments
          label={words.unit}
          value={unit}
          options={HEIGHT_UNITS.map((value) => ({ value, text: words.units[value] }))}
          onChange={(next) => {
            setOff(false);
            setHeightUnit(next);
          }}
        />
      </div>
      <p id={note} className={local.note} data-off={isOff || undefined}>
        {words.heightRange(heightInWords(LEAST_CM, unit), heightInWords(MOST_CM, unit))} {words.heightStays}
      </p>
    </fieldset>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onCount: (count: number) => void;
}

/** A whole number that may be half typed: what is shown is the person's own text while the field has the focus. */
function Count({ label, value, describedBy, invalid, onCount }: CountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value);
    if (/^\d+$/.test(target.value.trim())) onCount(Number(target.value));
  };
  return (
    <input
      className={local.count}
      inputMode="numeric"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid && typed !== null}
      value={typed ?? value}
      onChange={change}
      onBlur={() => setTyped(null)}
    />
  );
}
