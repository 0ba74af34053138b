import { expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { unpackBundledBrowser } from '../support/browser-bundled.ts';
import { probeWebgl, webglFault } from '../support/browser-webgl.ts';

/** The last resort of a machine without a browser must not rot on machines that have one. */
it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser that comes with the packages draws with WebGL 2',
  async () => {
    const bundled = await unpackBundledBrowser();
    if (!bundled) throw new Error('there is none for this machine');
    const browser = await launchBrowser({ origin: 'bundled', ...bundled });
    try {
      const probe = await probeWebgl(browser);
      expect(webglFault(probe)).toBeNull();
      expect(probe?.renderer).toContain('SwiftShader');
    } finally {
      await browser.close();
    }
  },
);

it('a browser whose WebGL was taken away is told apart', async () => {
  const browser = await launchBrowser(inject('browser'), { webgl: false });
  try {
    expect(webglFault(await probeWebgl(browser))).toBe('it has no WebGL 2');
  } finally {
    await browser.close();
  }
});
