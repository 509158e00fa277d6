import { loadSettings } from '@boardstream/config';
import { createLogger } from '@boardstream/observability';
import { serveUntilStopped } from '@boardstream/process';
import { startGateway } from './start-gateway.ts';

process.exitCode = await serveUntilStopped(
  () => {
    const settings = loadSettings();
    return startGateway(settings, createLogger(settings.log));
  },
  ({ url, operatorUrl }) => [`Draw at ${url}/room/demo`, `Gateway: health and metrics at ${operatorUrl}`],
);
