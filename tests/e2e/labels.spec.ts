import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, iliumState, PHONE } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface ShownLabel {
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  /** Where its line ends. */
  readonly end: { readonly x: number; readonly y: number };
}

/** The labels that can be read now: none while the picture moves. */
function shownLabels(page: Page): Promise<readonly ShownLabel[]> {
  return page.evaluate(() => {
    const room = document.querySelector('ul[aria-label="Labels"]')?.parentElement;
    if (!room || 'moving' in room.dataset) return [];
    return [...room.querySelectorAll<HTMLElement>('li[data-side]')].map((item) => {
      const { left, top, right, bottom } = item.getBoundingClientRect();
      const dot = room.querySelector(`svg [data-id="${item.dataset.id}"] circle`)?.getBoundingClientRect();
      return {
        id: item.dataset.id ?? '',
        text: item.textContent ?? '',
        box: { left, top, right, bottom },
        end: { x: (dot?.x ?? 0) + (dot?.width ?? 0) / 2, y: (dot?.y ?? 0) + (dot?.height ?? 0) / 2 },
      };
    });
  });
}

async function labelsAtRest(page: Page): Promise<readonly ShownLabel[]> {
  await expect.poll(async () => (await shownLabels(page)).length).toBeGreaterThan(0);
  await atRest(page);
  await expect.poll(async () => (await shownLabels(page)).length).toBeGreaterThan(0);
  return shownLabels(page);
}

/** What lies over what, in words. */
async function covered(page: Page, labels: readonly ShownLabel[]): Promise<readonly string[]> {
  const others = await page.evaluate(() =>
    [...document.querySelectorAll('aside, [role="toolbar"], [role="radiogroup"], [role="search"], section')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { name: element.getAttribute('aria-label') ?? element.tagName, box: { left, top, right, bottom } };
      }),
  );
  const boxes = labels.map(({ id, box }) => ({ name: id, box }));
  return boxes.flatMap((a, i) =>
    [...boxes.slice(i + 1), ...others]
      .filter(
        ({ box }) =>
          a.box.left < box.right && box.left < a.box.right && a.box.top < box.bottom && box.top < a.box.bottom,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
}

it('labels name what is seen; one selects its structure; they go when switched off', async () => {
  const site = await browser.openModel();
  const { page } = site;
  expect(await shownLabels(page)).toEqual([]);
  const { framesRendered } = await page.evaluate(() => window.ilium.stats());
  await page.keyboard.press('l');
  const labels = await labelsAtRest(page);
  expect(await page.evaluate(() => window.ilium.stats().framesRendered)).toBe(framesRendered);
  expect(labels.length).toBeGreaterThanOrEqual(6);
  expect(labels.length).toBeLessThanOrEqual(10);
  expect(await covered(page, labels)).toEqual([]);
  for (const { id, end } of labels) {
    await page.mouse.move(end.x, end.y);
    await expect.poll(async () => (await iliumState(page)).hovered).toBe(id);
  }
  await page.getByRole('button', { name: /^Gluteus minimus/ }).click();
  await expect.poll(async () => (await iliumState(page)).selected).toMatch(/^gluteus-minimus-/);
  const after = await labelsAtRest(page);
  expect(after.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Gluteus minimus/));
  expect(await covered(page, after)).toEqual([]);
  expect((await iliumState(page)).address).toContain('labels=on');
  await page.getByRole('button', { name: 'Hide and show', exact: true }).click();
  await page.getByRole('button', { name: 'Labels', exact: true }).click();
  await expect.poll(() => page.locator('ul[aria-label="Labels"]').count()).toBe(0);
  expectNoProblems(site);
});

it('labels go while the model is turned, and come back', async () => {
  const { page } = await browser.openModel({ address: '#/?labels=on' });
  const before = await labelsAtRest(page);
  const [{ end } = { end: { x: 0, y: 0 } }] = before;
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  await page.mouse.move(end.x + 120, end.y, { steps: 4 });
  await expect.poll(() => shownLabels(page)).toEqual([]);
  await page.mouse.up();
  const after = await labelsAtRest(page);
  expect(after.map((label) => label.end)).not.toEqual(before.map((label) => label.end));
});

it('labels are reached and pressed by keyboard', async () => {
  const { page } = await browser.openModel({ address: '#/?labels=on' });
  const [first] = await labelsAtRest(page);
  await page.getByRole('list', { name: 'Labels' }).getByRole('button').first().focus();
  await expect.poll(async () => (await iliumState(page)).hovered).toBe(first?.id);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await iliumState(page)).selected).toBe(first?.id);
  await labelsAtRest(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
});

it('on a phone there are few, and none lies over the sheet or the tools', async () => {
  const address = '#/structure/piriformis-right?labels=on';
  const { page } = await browser.openModel({ viewport: PHONE, touch: true, address });
  const labels = await labelsAtRest(page);
  expect(labels.length).toBeLessThanOrEqual(6);
  expect(labels.map(({ id }) => id)).toContain('piriformis-right');
  expect(await covered(page, labels)).toEqual([]);
  for (const { box } of labels) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(PHONE.width);
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(24);
  }
});
