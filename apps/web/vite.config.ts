import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { editorFonts, excalidrawAssets } from './build/excalidraw-assets.ts';

/**
 * What the font subsetting worker and the page share. Without a chunk of its own it lies in the board's chunk, which
 * the worker then imports, DOM and all, and crashes. The names are per release of the editor; the third chunk of that
 * family (the 1.8 MB of wasm) stays out, for it would load at start.
 */
const SUBSET_SHARED = /excalidraw[\\/]dist[\\/](prod|dev)[\\/]chunk-(SRAX5OIU|ZUYEQ4TG|Z3N5DIM6)\.js|rolldown.runtime/;

/** Where `npm run dev` finds the server: started beside it, with its defaults. */
const server = 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [excalidrawAssets(), react()],
  resolve: {
    alias: { '@editor-fonts': editorFonts() },
    conditions: ['boardstream-source', ...defaultClientConditions],
    // npm puts another React beside the editor, for a peer of its peers: two of them in one page do not work.
    dedupe: ['react', 'react-dom'],
  },
  server: { proxy: { '/v1': server, '/ws': { target: server, ws: true } } },
  build: {
    target: 'es2023',
    // The editor's diagram converters are big, lazy and never loaded here.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'subset-shared', test: SUBSET_SHARED }] } } },
  },
});
