// For development without a build (`nest start <app> --watch`): Node strips the types of the libraries' sources by
// itself, but decorators are no types, so the applications' sources are compiled on the way in.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync, type Options } from '@swc/core';

const APP_SOURCE = /\/apps\/[^/]+\/src\/.*\.ts$/;

/** As in the applications' tsconfig: decorators of the older kind, no metadata of types. */
const OPTIONS = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false },
    target: 'es2023',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  // No file of settings besides these: the one for `nest build` makes imports end in `.js`.
  swcrc: false,
} as const satisfies Options;

registerHooks({
  load(url, context, nextLoad) {
    if (!APP_SOURCE.test(url)) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
