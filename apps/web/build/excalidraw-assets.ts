import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the editor's fonts are served; under /assets, as everything else that is fetched once and kept. */
const FONTS_PATH = '/assets/excalidraw/';
const OUTSIDE = 'https://esm.sh/';
const OUTSIDE_TEMPLATE = /`https:\/\/esm\.sh\/\$\{.*?\}\/dist\/prod\/`/g;

/**
 * Keeps the editor on its own origin. Every font face of Excalidraw 0.18 names a second source on esm.sh, even with an
 * asset path set: each is a content-policy violation at load, and without a policy a missing font would be fetched from
 * outside. The plugin puts our path in its place and copies the fonts into the build. It fails the build when a new
 * release moved the address, instead of letting it slip through.
 */
export function excalidrawAssets(): Plugin {
  let patched = 0;
  let outDir = 'dist';
  let building = false;
  return {
    name: 'boardstream-excalidraw-assets',
    enforce: 'pre',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
      building = config.command === 'build';
    },
    transform(code, id) {
      if (!id.includes('@excalidraw/excalidraw/dist') || !code.includes(OUTSIDE)) return null;
      const own = code.replace(OUTSIDE_TEMPLATE, `(location.origin + ${JSON.stringify(FONTS_PATH)})`);
      if (own.includes(OUTSIDE)) throw new Error(`${id} still names ${OUTSIDE}: its fonts must come from this server`);
      patched += 1;
      return { code: own, map: null };
    },
    buildEnd(error) {
      if (error === undefined && building && patched === 0) {
        throw new Error(
          `no file of @excalidraw/excalidraw names ${OUTSIDE}: the release changed, look at where its fonts come from`,
        );
      }
    },
    writeBundle() {
      cpSync(editorFonts(), join(outDir, FONTS_PATH, 'fonts'), { recursive: true });
    },
  };
}

/** Where the editor's package keeps its fonts. */
export function editorFonts(): string {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@excalidraw/excalidraw')), 'fonts');
  if (!existsSync(fonts)) throw new Error(`${fonts} is missing: the editor's fonts have moved`);
  return fonts;
}
