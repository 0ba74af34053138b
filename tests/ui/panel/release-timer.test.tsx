import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PressDose } from '#src/anatomy/press-dose.ts';
import { ReleaseTimer } from '#src/ui/panel/release/ReleaseTimer.tsx';
import { words } from '#tests/support/reading-library.ts';

const DOSE: PressDose = { seconds: [30, 60], spots: [2, 3], hurt: [4, 6] };
const STOP = [words('Electric pain. '), words('Tingling.')];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  for (const name of ['wakeLock', 'vibrate']) Reflect.deleteProperty(navigator, name);
});

function show() {
  return render(<ReleaseTimer dose={DOSE} stop={STOP} />);
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
/** What the screen reader hears of the steps; the scale of pain has its own. */
const said = () => screen.getAllByRole('status')[0]?.textContent;

function startPressing() {
  press('No, begin');
  press('I am on the spot');
}

describe('the guided timer', () => {
  it('asks about danger before anything else', () => {
    show();
    expect(screen.getByRole('heading', { name: 'First: is it safe today?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I am on the spot' })).toBeNull();
    press('Yes, or not sure');
    expect(screen.getByRole('alert').textContent).toContain('Leave it out today');
  });

  it('leads from spot to spot, and says so, but not every second', () => {
    show();
    startPressing();
    const heard = new Set<string | undefined | null>();
    for (let second = 0; second < 45; second++) {
      heard.add(said());
      pass(1);
    }
    expect([...heard]).toEqual(['Press and stay', 'Half of the time has passed.', 'Ten seconds left.']);
    expect(screen.getByRole('heading', { name: 'Ease off slowly' })).toBeTruthy();
    pass(10);
    expect(screen.getByText('Spot 2 of 2')).toBeTruthy();
    press('I am on the spot');
    pass(55);
    expect(screen.getByRole('heading', { name: 'Done for today' })).toBeTruthy();
  });

  it('catches up when the page is seen again after a sleep', () => {
    show();
    startPressing();
    vi.setSystemTime(Date.now() + 50_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(screen.getByRole('heading', { name: 'Ease off slowly' })).toBeTruthy();
  });

  it('pauses and goes on', () => {
    show();
    startPressing();
    pass(5);
    press('Pause');
    pass(500);
    expect(screen.getByRole('img', { name: '40 seconds left' })).toBeTruthy();
    press('Go on');
    pass(4);
    expect(screen.getByRole('img', { name: '36 seconds left' })).toBeTruthy();
  });

  it.each(['4', '5', '6'])('stays at a good hurt of %s', (level) => {
    show();
    startPressing();
    fireEvent.click(screen.getByRole('radio', { name: level }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('A good hurt. Stay there and breathe.')).toBeTruthy();
  });

  it.each(['7', '8', '9', '10'])('stops at once at %s out of 10', (level) => {
    show();
    startPressing();
    fireEvent.click(screen.getByRole('radio', { name: level }));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('That is too much.');
    expect(document.activeElement).toBe(alert);
    expect(screen.queryByRole('img')).toBeNull();
    pass(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once at a sign of the record', () => {
    show();
    startPressing();
    press('Tingling.');
    expect(screen.getByRole('alert').textContent).toContain('Do not go on today');
  });

  it('the button that leads on stays under the keyboard from step to step', () => {
    show();
    const lead = screen.getByRole('button', { name: 'No, begin' });
    lead.focus();
    fireEvent.click(lead);
    expect(document.activeElement?.textContent).toBe('I am on the spot');
    fireEvent.click(lead);
    expect(document.activeElement?.textContent).toBe('Pause');
  });

  it('keeps the screen on while it runs, buzzes at a change, and leaves nothing behind', async () => {
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    const vibrate = vi.fn();
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
    const { unmount } = show();
    expect(request).not.toHaveBeenCalled();
    startPressing();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(request).toHaveBeenCalledTimes(1);
    expect(vibrate).toHaveBeenCalled();
    unmount();
    await vi.advanceTimersByTimeAsync(1000);
    expect(release).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
