import { expect, test } from 'vitest';
import { runPreview } from '#src/compiler/commands/preview.ts';

test.each([
  [{ ids: [] }, /base ids/],
  [{ ids: ['piriformis'], view: 'inside' }, /--view inside: one of back,/],
  [{ ids: ['no-such-bone'] }, /unknown structure "no-such-bone"/],
])('bad arguments are named: %o', async (options, reason) => {
  await expect(runPreview(options)).rejects.toThrow(reason);
});
