import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { TAPE_COLOURS, TAPE_DYE_CODES } from '#src/anatomy/tape-colour.ts';
import { setLayer } from '#src/state/actions.ts';
import { useSession, useView } from '#src/state/hooks.ts';
import { setTapeLook } from '#src/state/tape-actions.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { Icon } from '../../parts/Icon.tsx';
import local from './tape.module.css';

/** The skin, seen through: what a strip crosses shows, and the body keeps its outline. */
const THIN_SKIN = 0.3;

/** How the tape is drawn, and whether the skin under it is seen through. */
export function TapeLook() {
  const { colour, stretch } = useSession(({ taping }) => taping.look);
  const through = useView(({ layers }) => layers.skin < 1);
  return (
    <section className={local.look} aria-label={words.look}>
      <div className={local.toggles}>
        <ToggleButton
          className={local.toggle ?? ''}
          isSelected={through}
          onChange={(on) => setLayer('skin', on ? THIN_SKIN : 1)}
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
