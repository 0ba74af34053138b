import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentPlugin } from './src/content/vite-plugin.ts';
import { site } from './src/words/en/site.ts';
import { LOCALES } from './src/words/languages.ts';

export default defineConfig({
  /** Relative, so that `dist/` works from any folder of any host. */
  base: './',
  plugins: [
    react(),
    siteWords(),
    widgetWords(),
    contentPlugin({ now: () => new Date() }),
    contentSecurityPolicy(),
    offline(),
  ],
  assetsInclude: ['**/*.glb'],
  build: {
    target: 'es2023',
    /** Atlas and pictures stay in files of their own: they are loaded after the words, and cached by their hashes. */
    assetsInlineLimit: (file) => (/\.(glb|webp)$/.test(file) ? false : undefined),
    /** The three.js chunk is known and comes after the words; `npm run bench` holds the weights to their bars. */
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          /** Words, tree and search are all that the first chunk holds; the canvas follows in chunks of its own. */
          groups: [
            { name: 'words', tags: ['$initial'], priority: 2 },
            { name: 'three', test: /node_modules[\\/](three|three-mesh-bvh|@react-three)[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});

/** The widgets bring their own words in thirty languages; the page needs those that it speaks. */
function widgetWords(): Plugin {
  return { ...(optimizeLocales.vite({ locales: [...LOCALES] }) as Plugin), enforce: 'pre' };
}

/** `index.html` names the words that it says before any script runs. */
function siteWords(): Plugin {
  return {
    name: 'site-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => Object.entries(site).reduce((page, [name, text]) => page.replaceAll(`%${name}%`, text), html),
    },
  };
}

/** Nothing the page does leaves the device: the built page may talk to its own host only. */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

/** After the first visit everything is on the device. A new version takes over when the last tab of the old one closes. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: 'script-defer',
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,woff2,glb,webp}'],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    },
    manifest: {
      name: 'Ilium',
      short_name: 'Ilium',
      description: site.description,
      start_url: '.',
      display: 'standalone',
      background_color: '#f6f1ea',
      theme_color: '#f6f1ea',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
  });
}
