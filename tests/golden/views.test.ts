import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import atlasRecord from '#models/atlas/atlas.json' with { type: 'json' };
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { formatAddress, parseAddress } from '#src/state/address.ts';
import { GOLDEN_VIEWS } from './views.ts';

const canonical = (address: string) =>
  formatAddress(parseAddress(address, { atlas: null, knowsPage: () => true }).view);

it('every view has an id and a title of its own', () => {
  for (const key of ['id', 'title'] as const) {
    expect(new Set(GOLDEN_VIEWS.map((view) => view[key])).size).toBe(GOLDEN_VIEWS.length);
  }
  for (const { id } of GOLDEN_VIEWS) expect(id).toMatch(ID_PATTERN);
});

it.each(GOLDEN_VIEWS)('the address of $id is written as the page would write it', ({ address }) => {
  expect(canonical(address)).toBe(address);
});

it('an address with a misspelt part would be noticed', () => {
  expect(canonical('#/?peel=0,0&cam=bak')).not.toBe('#/?peel=0,0&cam=bak');
});

const noticeOf = (address: string) =>
  parseAddress(address, { atlas: parseAtlas(atlasRecord), knowsPage: () => true }).notice;

it.each(GOLDEN_VIEWS)('the address of $id names only what the atlas has', ({ address }) => {
  expect(noticeOf(address)).toBeNull();
});

it('a view of a structure that is gone would be noticed', () => {
  expect(noticeOf('#/?only=l4,no-such-bone')).toContain('no-such-bone');
});

it.each([
  ['taping', 'tapings'],
  ['release', 'releases'],
])('shows every %s of the content', async (kind, folder) => {
  const files = await readdir(`content/en/${folder}`);
  const shown = new Set(
    GOLDEN_VIEWS.map(({ address }) => address).filter((address) => address.startsWith(`#/${kind}/`)),
  );
  const wanted = files.map((name) => `#/${kind}/${name.replace('.md', '')}`);
  expect(wanted.filter((address) => !shown.has(address))).toEqual([]);
});
