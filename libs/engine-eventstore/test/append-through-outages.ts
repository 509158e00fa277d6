// Appends to many streams at once until its input ends, and prints each stream, revision and id when its append was
// acknowledged. After a doubt it reads the stream's end before it goes on (G8). Anything else, and every rejection that
// nobody hears, ends it. Arguments: the connection string.
import { randomUUID } from 'node:crypto';
import { EsdbEventLog } from '@boardstream/engine-eventstore';
import { PortError, type EventLog } from '@boardstream/ports';

const STREAMS = 64;
/** Less than the server is frozen for. */
const CALL_WITHIN_MS = 1_000;
/** So much that what is sent and what waits to be sent fills every buffer on the way when the server is frozen. */
const BYTES = 100_000;

const [connectionString = ''] = process.argv.slice(2);
const log = new EsdbEventLog({ connectionString, callWithinMs: CALL_WITHIN_MS });
let running = true;
process.stdin.resume().once('end', () => (running = false));

async function lastRevision(of: EventLog, stream: string): Promise<number> {
  while (running) {
    try {
      const read = await of.read(stream, { direction: 'backwards', from: 'end', limit: 1 });
      return read.type === 'events' ? (read.events[0]?.revision ?? -1) : -1;
    } catch (error) {
      await bearIfAway(error);
    }
  }
  return -1;
}

/** While the server is away: tries again a little later. */
async function bearIfAway(error: unknown): Promise<void> {
  if (!(error instanceof PortError) || error.code !== 'unavailable') throw error;
  await new Promise((resolve) => setTimeout(resolve, 20));
}

async function appendOn(stream: string): Promise<void> {
  let last = -1;
  while (running) {
    const record = { id: randomUUID(), type: 'TestRecord.v1', data: new Uint8Array(BYTES) };
    try {
      const outcome = await log.append(stream, last < 0 ? 'no-stream' : last, [record]);
      if (outcome.type === 'tombstoned') throw new Error(`${stream} is tombstoned`);
      // A conflict: what was given up was written after all, later than the stream's end was read.
      last = outcome.type === 'appended' ? outcome.revision : await lastRevision(log, stream);
      if (outcome.type === 'appended') process.stdout.write(`${stream} ${last} ${record.id}\n`);
    } catch (error) {
      await bearIfAway(error);
      last = await lastRevision(log, stream);
    }
  }
}

await Promise.all(Array.from({ length: STREAMS }, () => appendOn(`board-${randomUUID().slice(0, 12)}`)));
await log.close();
