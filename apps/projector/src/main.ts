import { loadSettings } from '@boardstream/config';
import { createLogger } from '@boardstream/observability';
import { serveUntilStopped } from '@boardstream/process';
import { startProjector } from './start-projector.ts';

process.exitCode = await serveUntilStopped(
  () => {
    const settings = loadSettings();
    return startProjector(settings, createLogger(settings.log));
  },
  ({ operatorUrl, historyAddress }) => [
    `Projector: answers gateways at ${historyAddress}; health and metrics at ${operatorUrl}`,
  ],
);
