import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { flushSync } from 'react-dom';
import { MODEL_HEIGHT_CM } from '#src/anatomy/body-height.ts';
import type { TapingRecord } from '#src/content/records.ts';
import { useSession } from '#src/state/hooks.ts';
import { tape as words } from '#src/words/en/tape.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { CutSheet } from './CutSheet.tsx';
import local from './cut-list.module.css';
import { cutPiece } from './cut-piece.ts';
import { HeightField, heightInWords } from './HeightField.tsx';
import { Pieces } from './Pieces.tsx';

/** What to cut from the roll for a person so tall, in the order in which it is laid. */
export function CutList({ record }: { readonly record: TapingRecord }) {
  const { measured, heightCm, heightUnit } = useSession(({ taping }) => taping);
  const [onPaper, setOnPaper] = useState(false);
  const ofThisPage = measured?.id === record.id ? measured : null;
  const pieces = record.strips
    .toSorted((a, b) => a.order - b.order)
    .map((strip) => cutPiece(strip, ofThisPage, heightCm ?? MODEL_HEIGHT_CM));
  const inWords = (cm: number) => heightInWords(cm, heightUnit);
  const modelHeight = inWords(MODEL_HEIGHT_CM);
  const print = () => {
    // The sheet must stand before the browser looks at the page, and the page alone is printed the next time.
    flushSync(() => setOnPaper(true));
    window.print();
    setOnPaper(false);
  };
  return (
    <div className={local.list}>
      <HeightField />
      <Pieces pieces={pieces} />
      <p className={local.note}>{words.estimate(modelHeight)}</p>
      <Button className={`${controls.secondary} ${local.print}`} onPress={print}>
        <Icon name="print" size={18} />
        {words.print}
      </Button>
      {onPaper ? (
        <CutSheet
          record={record}
          pieces={pieces}
          height={inWords(heightCm ?? MODEL_HEIGHT_CM)}
          modelHeight={modelHeight}
        />
      ) : null}
    </div>
  );
}
