import { loadSettings } from '@boardstream/config';
import { createLogger } from '@boardstream/observability';
import { serveUntilStopped } from '@boardstream/process';
import { startSequencer } from './start-sequencer.ts';

process.exitCode = await serveUntilStopped(
  () => {
    const settings = loadSettings();
    return startSequencer(settings, createLogger(settings.log));
  },
  ({ operatorUrl }) => [`Sequencer: health and metrics at ${operatorUrl}`],
);
