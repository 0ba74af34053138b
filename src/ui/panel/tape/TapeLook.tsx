import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { type Atlas, DEPTHS } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { TAPE_COLOURS, TAPE_DYE_CODES } from '#src/anatomy/tape-colour.ts';
import type { TapingRecord } from '#src/content/records.ts';
import { useAtlas, useSession, useView } from '#src/state/hooks.ts';
import { seeThroughSkin, setTapeLook } from '#src/state/tape-actions.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { Icon } from '../../parts/Icon.tsx';
import local from './tape.module.css';

/** The outer muscles, where a taping is meant for none. */
const OUTER_MUSCLES = DEPTHS.indexOf('superficial');

/** How deep the muscles lie that a taping is meant for: what lies over them is left out when one looks through the skin. */
function depthOf(baseIds: readonly string[], atlas: Atlas | null): number {
  const muscles = (atlas?.structures ?? []).filter(
    ({ id, system }) => system === 'muscle' && baseIds.includes(baseIdOf(id)),
  );
  return muscles.length > 0 ? Math.min(...muscles.map(({ depth }) => depth)) : OUTER_MUSCLES;
}

/** How the tape is drawn, and whether the skin under it is seen through. */
export function TapeLook({ record }: { readonly record: TapingRecord }) {
  const atlas = useAtlas();
  const { colour, stretch } = useSession(({ taping }) => taping.look);
  const through = useView(({ layers }) => layers.skin < 1);
  return (
    <section className={local.look} aria-label={words.look}>
      <div className={local.toggles}>
        <ToggleButton
          className={local.toggle ?? ''}
          isSelected={through}
          onChange={(on) => seeThroughSkin(on, depthOf(record.structures, atlas))}
        >
          <Icon name="eye" size={18} />
          {words.seeThrough}
        </ToggleButton>
        <ToggleButton
          className={local.toggle ?? ''}
          isSelected={stretch}
          onChange={(on) => setTapeLook({ stretch: on })}
        >
          <span className={local.stretchMark} aria-hidden="true" />
          {words.showStretch}
        </ToggleButton>
      </div>
      <ToggleButtonGroup
        aria-label={words.colour}
        className={local.swatches ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[colour]}
        onSelectionChange={(keys) => {
          const chosen = TAPE_COLOURS.find((name) => keys.has(name));
          if (chosen) setTapeLook({ colour: chosen });
        }}
      >
        {TAPE_COLOURS.map((name) => (
          <ToggleButton key={name} id={name} className={local.swatch ?? ''}>
            <span className={local.dye} style={{ background: TAPE_DYE_CODES[name] }} aria-hidden="true" />
            {words.colours[name]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className={local.quiet}>
        {words.colourMeans} {words.pressStrip}
      </p>
    </section>
  );
}
