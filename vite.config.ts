import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/content/vite-plugin.ts';

export default defineConfig({
  /** Relative, so that `dist/` works from any folder of any host. */
  base: './',
  plugins: [react(), contentPlugin()],
  assetsInclude: ['**/*.glb'],
  build: {
    target: 'es2023',
    /** The atlas stays in files of its own: it is loaded after the words, and cached by its hash. */
    assetsInlineLimit: (file) => (file.endsWith('.glb') ? false : undefined),
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
