import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyStaticOptions } from '@fastify/static';
import type { Settings } from '@boardstream/config';

/**
 * What the web board may do: everything comes from this server, nothing runs that was not shipped. The editor sets
 * styles on elements, shows pictures from data and blob addresses, and subsets fonts in WebAssembly.
 */
export const WEB_CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS = {
  'content-security-policy': WEB_CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Vite puts a hash of the content into these names. */
const HASHED = /[/\\]assets[/\\]/;
const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** Where the built web board lies; undefined when it was not built. */
export function webRoot(settings: Settings): string | undefined {
  const root =
    settings.webDir === 'auto'
      ? fileURLToPath(new URL('../../../web/dist', import.meta.url))
      : resolve(settings.webDir);
  return existsSync(join(root, 'index.html')) ? root : undefined;
}

/** How the web board's files are served; its pages are the web controller's. */
export function webFiles(root: string): FastifyStaticOptions {
  return {
    root,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.headers({ ...PAGE_HEADERS, 'cache-control': HASHED.test(path) ? IMMUTABLE : REVALIDATE });
    },
  };
}
