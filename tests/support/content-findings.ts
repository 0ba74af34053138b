import { afterEach, expect } from 'vitest';
import { checkContent, type Models } from '#src/content/check/check-content.ts';
import { formatFinding } from '#src/content/finding.ts';
import { readContent } from '#src/content/load.ts';
import { removeSample, writeSample } from './sample-content.ts';
import { SAMPLE_LANDMARKS } from './sample-files.ts';

const SAMPLE_MODELS: Models = { baseIds: ['hip'], sources: [], atlas: { landmarks: SAMPLE_LANDMARKS, structures: [] } };

/** Gives what all rules say of the sample with some files changed; cleans up after each test. */
export function contentFindings() {
  const made: string[] = [];
  afterEach(async () => {
    for (const dir of made.splice(0)) await removeSample(dir);
  });
  return async (changes: Record<string, string | null>, models: Partial<Models> = {}): Promise<string[]> => {
    const dir = await writeSample(changes);
    made.push(dir);
    const { content, findings } = await readContent(dir);
    expect(findings).toEqual([]);
    return checkContent(content, { ...SAMPLE_MODELS, ...models }).map(formatFinding);
  };
}
