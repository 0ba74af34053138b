import { expect, it } from 'vitest';
import { iliumState, PHONE, WIDE } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const GLUTEUS = 'gluteus-maximus-left';

async function openSelected(id: string) {
  const { page } = await browser.openModel({ viewport: WIDE, address: `#/structure/${id}` });
  await expect.poll(async () => (await iliumState(page)).selected).toBe(id);
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  return { page, press, state: () => iliumState(page) };
}

it('hides the selected structure, and takes that back and forth', async () => {
  const { press, state } = await openSelected(GLUTEUS);
  await press('Hide');
  await expect.poll(async () => (await state()).visible).not.toContain(GLUTEUS);
  expect((await state()).selected).toBeNull();
  await press('Undo');
  await expect.poll(state).toMatchObject({ selected: GLUTEUS, visible: expect.arrayContaining([GLUTEUS]) });
  await press('Redo');
  await expect.poll(async () => (await state()).visible).not.toContain(GLUTEUS);
  await press('Show all');
  await expect.poll(async () => (await state()).visible).toContain(GLUTEUS);
});

it('isolates the selected structure and lets the others come back', async () => {
  const { press, state } = await openSelected('piriformis-right');
  await press('Isolate');
  await expect.poll(async () => (await state()).visible).toEqual(['piriformis-right']);
  expect((await state()).isolated).toEqual(['piriformis-right']);
  await press('Stop isolating');
  await expect.poll(async () => (await state()).visible.length).toBeGreaterThan(20);
});

it('fades the selected structure, and makes it solid again', async () => {
  const { press, state } = await openSelected(GLUTEUS);
  await press('Fade');
  await expect.poll(async () => (await state()).faded).toEqual([GLUTEUS]);
  await press('Fade');
  await expect.poll(async () => (await state()).faded).toEqual([]);
});

it('peels from skin to bone', async () => {
  const { page } = await browser.openModel();
  const steps = page.getByRole('radiogroup', { name: 'Peel from skin to bone' });
  const visibleAt = async (name: string): Promise<readonly string[]> => {
    await steps.getByRole('radio', { name }).click();
    return (await iliumState(page)).visible;
  };
  const outer = await visibleAt('Superficial muscles');
  expect(outer).toContain('gluteus-maximus-right');
  const deep = await visibleAt('Deep muscles');
  expect(deep).not.toContain('gluteus-maximus-right');
  expect(deep).toContain('piriformis-right');
  const bone = await visibleAt('Bones and joints');
  expect(bone).not.toContain('piriformis-right');
  expect(bone).toContain('hip-bone-right');
});

it('switches a system off with the keyboard', async () => {
  const { page } = await browser.openModel();
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  const slider = page.getByRole('slider', { name: 'Muscles' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(async () => (await iliumState(page)).visible).not.toContain('gluteus-maximus-left');
  expect((await iliumState(page)).visible).toContain('l4');
  expect((await iliumState(page)).address).toContain('layers=muscle:0');
});

it('shows one side alone', async () => {
  const { page } = await browser.openModel();
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Sides shown' }).getByRole('radio', { name: 'Left' }).click();
  await expect.poll(async () => (await iliumState(page)).visible.filter((id) => id.endsWith('-right'))).toEqual([]);
  expect((await iliumState(page)).visible).toContain('gluteus-maximus-left');
});

it('looks from the named sides', async () => {
  const { page } = await browser.openModel();
  for (const side of ['front', 'back', 'left', 'right', 'the top']) {
    await page.getByRole('button', { name: `View from ${side}`, exact: true }).click();
    const preset = side.replace('the ', '');
    await expect.poll(async () => (await iliumState(page)).address).toBe(`#/?cam=${preset}`);
  }
  await page.getByRole('button', { name: 'Reset the view', exact: true }).click();
  await expect.poll(async () => (await iliumState(page)).address).toBe('#/');
});

it('has the same tools where there is little room', async () => {
  const { page } = await browser.openModel({ viewport: PHONE, touch: true, address: `#/structure/${GLUTEUS}` });
  await page.getByRole('button', { name: 'Hide and show', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Isolate', exact: true }).click();
  await expect.poll(async () => (await iliumState(page)).isolated).toEqual([GLUTEUS]);
});
