import { useRef } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { SYSTEMS, type System } from '#src/anatomy/ids.ts';
import { setLayer, setSides } from '#src/state/actions.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import controls from '../parts/controls.module.css';
import { Segments } from '../parts/Segments.tsx';
import styles from './toolbar.module.css';

const SYSTEM_NAMES: Readonly<Record<System, string>> = {
  bone: 'Bones',
  joint: 'Joints and discs',
  ligament: 'Ligaments',
  muscle: 'Muscles',
  nerve: 'Nerves',
  fascia: 'Fascia',
  skin: 'Skin',
};

const SIDE_OPTIONS = [
  { value: 'left', text: 'Left' },
  { value: 'both', text: 'Both' },
  { value: 'right', text: 'Right' },
] as const;

/** How solid each tissue is drawn, and which sides are. */
export function LayersControl() {
  const atlas = useAtlas();
  const sides = useView((view) => view.sides);
  const present = SYSTEMS.filter((system) => atlas?.structures.some((structure) => structure.system === system));
  return (
    <div className={styles.layers}>
      <div className={styles.sideRow}>
        <span>Sides</span>
        <Segments label="Sides shown" value={sides} options={SIDE_OPTIONS} onChange={setSides} />
      </div>
      {present.map((system) => (
        <LayerSlider key={system} system={system} />
      ))}
    </div>
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
      <Label>{SYSTEM_NAMES[system]}</Label>
      <SliderOutput>{opacity === 0 ? 'off' : `${Math.round(opacity * 100)} %`}</SliderOutput>
      <SliderTrack className={controls.track ?? ''}>
        <SliderThumb className={controls.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
