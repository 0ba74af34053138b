import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { formatFinding } from '#src/content/finding.ts';
import { loadContent } from '#src/content/load.ts';
import { checkViews } from '#tests/support/check-views.ts';
import { removeSample, twin, writeSample } from '#tests/support/sample-content.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await removeSample(dir);
});

async function findingsOf(changes: Record<string, string>): Promise<string[]> {
  const dir = await writeSample(changes);
  made.push(dir);
  return checkViews(await loadContent(dir), SMALL_ATLAS).map(formatFinding);
}

const TOUR = 'en/tours/round-the-hip.md';

describe('the views of pictures and tours', () => {
  it('of the site can all be shown', async () => {
    const root = join(import.meta.dirname, '../..');
    const atlas = parseAtlas(JSON.parse(readFileSync(join(root, 'models/atlas/atlas.json'), 'utf8')));
    const content = await loadContent(join(root, 'content'));
    expect(checkViews(content, atlas).map(formatFinding)).toEqual([]);
  });

  it('of the sample too', async () => {
    expect(await findingsOf({})).toEqual([]);
  });

  it.each([
    [
      'names a structure that is not there',
      '#/structure/l9',
      'This address asks for “/structure/l9”, which is not here',
    ],
    ['hides one that is not there', '#/structure/l4?hide=l9', 'This address names “l9”, which is not here'],
    ['opens a page that is not there', '#/condition/sore-knee?sel=l4', 'asks for “/condition/sore-knee”'],
    ['is the start view', '#/', 'view "#/" shows nothing special'],
    ['is the start view once it is read', '#/?cam=up', 'view "#/?cam=up" shows nothing special'],
    ['shows nothing', '#/?only=skin&layers=skin:0', 'shows nothing at all'],
    ['hides what it is about', '#/structure/l4?hide=l4', 'hides or fades what it selects'],
  ])('a stop that %s', async (_name, view, reason) => {
    const findings = await findingsOf(twin(TOUR, '"#/structure/l4?cam=back"', `"${view}"`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`content/${TOUR}:10: view "${view}"`);
    expect(findings[0]).toContain(reason);
  });

  it('a picture of what is not there', async () => {
    const picture = 'picture: { view: "#/structure/l9", alt: A bone }';
    const findings = await findingsOf(twin('en/advice/breaks.md', 'topic:', `${picture}\ntopic:`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('content/en/advice/breaks.md:7: view "#/structure/l9": This address asks for');
  });
});
