import { useRef } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { SYSTEMS, type System } from '#src/anatomy/ids.ts';
import { setLayer, setOverlay, setSides } from '#src/state/actions.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import type { Overlay } from '#src/state/view.ts';
import { percent } from '#src/words/counting.ts';
import { maps } from '#src/words/en/maps.ts';
import { names } from '#src/words/en/names.ts';
import { toolbar } from '#src/words/en/toolbar.ts';
import controls from '../parts/controls.module.css';
import { Segments } from '../parts/Segments.tsx';
import styles from './toolbar.module.css';

/** As they stand from left to right. */
const SIDE_ORDER = ['left', 'both', 'right'] as const;

/** Which sides are drawn, which map lies on the body, and how solid each tissue is. */
export function LayersControl() {
  const atlas = useAtlas();
  const sides = useView((view) => view.sides);
  const present = SYSTEMS.filter((system) => atlas?.structures.some((structure) => structure.system === system));
  return (
    <div className={styles.layers}>
      <div className={styles.sideRow}>
        <span>{toolbar.sides}</span>
        <Segments
          label={toolbar.sidesShown}
          value={sides}
          options={SIDE_ORDER.map((value) => ({ value, text: names.sides[value] }))}
          onChange={setSides}
        />
      </div>
      <div className={styles.maps}>
        <span>{maps.title}</span>
        <MapChoice />
      </div>
      {present.map((system) => (
        <LayerSlider key={system} system={system} />
      ))}
    </div>
  );
}

const MAPS = ['none', 'trigger-points', 'dermatomes', 'myotomes'] as const satisfies readonly Overlay[];

/** Which map lies on the body. */
function MapChoice() {
  const overlay = useView((view) => view.overlay);
  return (
    <Segments
      label={maps.title}
      value={overlay}
      options={MAPS.map((value) => ({ value, text: maps.names[value] }))}
      onChange={setOverlay}
      stacked
    />
  );
}

function LayerSlider({ system }: { readonly system: System }) {
  const opacity = useView((view) => view.layers[system]);
  const dragging = useRef(false);
  return (
    <Slider
      className={controls.slider ?? ''}
      value={Math.round(opacity * 100)}
      minValue={0}
      maxValue={100}
      step={10}
      onChange={(percent) => {
        setLayer(system, percent / 100, dragging.current);
        dragging.current = true;
      }}
      onChangeEnd={() => {
        dragging.current = false;
      }}
    >
      <Label>{names.systems[system]}</Label>
      <SliderOutput>{opacity === 0 ? toolbar.layerOff : percent(Math.round(opacity * 100))}</SliderOutput>
      <SliderTrack className={controls.track ?? ''}>
        <SliderThumb className={controls.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
