import { describe, expect, it } from 'vitest';
import { webglFault } from './browser-webgl.ts';

const GOOD = { renderer: 'software', cleared: [255, 128, 0, 255], drawn: [0, 0, 255, 255] };

describe('webglFault', () => {
  it('accepts a context that cleared and drew', () => {
    expect(webglFault(GOOD)).toBeNull();
    expect(webglFault({ ...GOOD, cleared: [255, 127, 0, 255] })).toBeNull();
  });

  it.each([
    ['no context', null],
    ['a context that draws nothing', { ...GOOD, drawn: GOOD.cleared }],
    ['a context that covers everything', { ...GOOD, cleared: GOOD.drawn }],
    ['a context that stays black', { ...GOOD, cleared: [0, 0, 0, 0], drawn: [0, 0, 0, 0] }],
  ])('rejects %s', (_name, probe) => {
    expect(webglFault(probe)).not.toBeNull();
  });
});
