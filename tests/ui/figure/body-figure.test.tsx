import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { BodyFigure as Figure } from '#src/anatomy/body/body-figure.ts';
import { BodyFigure } from '#src/ui/figure/BodyFigure.tsx';
import { drawFigure } from '#src/ui/figure/draw-figure.ts';
import { STANDING_FIGURE } from '#tests/support/figures.ts';

afterEach(cleanup);

const LEANING: Figure = { ...STANDING_FIGURE, stance: 'back-to-wall', tool: { kind: 'ball', place: 'buttock' } };

describe('a drawn body', () => {
  it('is a picture whose words are its name', () => {
    render(<BodyFigure figure={{ ...LEANING, alt: 'A person leans back.' }} />);
    expect(screen.getByRole('img', { name: 'A person leans back.' })).toBeTruthy();
  });

  it('is turned over for the left side, and only then', () => {
    const turned = (own: 'left' | 'right') => {
      const { container } = render(<BodyFigure figure={LEANING} own={own} />);
      return container.querySelector('g')?.getAttribute('transform') ?? null;
    };
    expect(turned('right')).toBeNull();
    expect(turned('left')).toMatch(/^matrix\(-1 0 0 1 /);
  });

  it('shows floor, wall and ball where there are some', () => {
    expect(drawFigure(LEANING)).toMatchObject({ room: { length: 2 }, tool: { length: 1 } });
    expect(drawFigure(STANDING_FIGURE)).toMatchObject({ room: { length: 1 }, tool: { length: 0 } });
  });

  it('pales the limbs of the far side when seen from a side, none from the front', () => {
    const pale = (figure: Figure) => drawFigure(figure).body.filter(({ kind }) => kind === 'far').length;
    expect(pale(STANDING_FIGURE)).toBeGreaterThan(5);
    expect(pale({ ...STANDING_FIGURE, view: 'front' })).toBe(0);
  });

  it('keeps a region within the body', () => {
    const region = [{ place: 'low-back', side: 'own' }] as const;
    const [drawn] = drawFigure({ ...STANDING_FIGURE, region }).body.filter(({ kind }) => kind === 'region');
    expect(drawn?.within).toMatch(/^M/);
  });
});
