import { loadSettings, type Environment } from '@boardstream/config';
import { createLogger } from '@boardstream/observability';
import { serveUntilStopped } from '@boardstream/process';
import { startStandalone } from './start-standalone.ts';

/**
 * The whole life of a standalone server: reads settings, starts, prints where to draw, stops on SIGTERM or SIGINT.
 * Resolves with the exit code; errors of starting were printed in one line. `overrides` are flags by variable name.
 */
export async function serve(overrides: Environment = {}): Promise<number> {
  return serveUntilStopped(
    async () => {
      const settings = loadSettings(undefined, overrides);
      const server = await startStandalone(settings, { logger: createLogger(settings.log) });
      return { ...server, dataDir: settings.dataDir };
    },
    ({ url, operatorUrl, dataDir }) => [
      `Draw at ${url}/room/demo`,
      `Health and metrics at ${operatorUrl}; boards are kept in ${dataDir}; stop with Ctrl+C`,
    ],
  );
}
