// Runs the real sequencer, whose process is killed when it is about to append an event with the text of MORTAL_TEXT in it:
// after the message was decoded and decided, and before anything of it is durable.
import { randomUUID } from 'node:crypto';
import { loadSettings } from '@boardstream/config';
import { createLogger } from '@boardstream/observability';
import type { EventLog } from '@boardstream/ports';
import { serveUntilStopped } from '@boardstream/process';
import { openEngines, serveSequencer } from '@boardstream/sequencer';

const { MORTAL_TEXT: text } = process.env;
if (text === undefined) throw new Error('MORTAL_TEXT is not set');

function mortal(log: EventLog): EventLog {
  return {
    append: (stream, expected, records) => {
      if (records.some(({ data }) => Buffer.from(data).includes(text ?? ''))) process.kill(process.pid, 'SIGKILL');
      return log.append(stream, expected, records);
    },
    read: (stream, options) => log.read(stream, options),
    subscribeAll: (options) => log.subscribeAll(options),
    tombstone: (stream) => log.tombstone(stream),
    ping: () => log.ping(),
  };
}

process.exitCode = await serveUntilStopped(
  () => {
    const settings = loadSettings();
    const logger = createLogger(settings.log);
    const owner = `sequencer-${randomUUID().slice(0, 8)}`;
    const engines = openEngines(settings, owner, logger);
    const parts = { ...engines.parts, log: mortal(engines.parts.log) };
    return serveSequencer({ ...engines, parts }, owner, settings, logger);
  },
  () => [],
);
