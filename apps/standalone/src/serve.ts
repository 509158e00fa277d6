import type { Environment } from '@boardstream/config';

/**
 * The whole life of a standalone server: reads settings, starts, prints where to draw, stops on SIGTERM or SIGINT.
 * Resolves with the exit code; errors of starting were printed in one line. `overrides` are flags by variable name.
 */
export function serve(overrides: Environment = {}): Promise<number> {
  return Promise.reject(new Error(`not ready: ${String(Object.keys(overrides).length)}`));
}
