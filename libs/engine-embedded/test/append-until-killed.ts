// Appends to a few streams until it is killed, and prints each stream and revision when its append was acknowledged.
// Arguments: the data directory.
import { openEmbeddedStore } from '@boardstream/engine-embedded';
import { logRecords } from '@boardstream/testing';

const STREAMS = 8;
const RECORDS = 3;

const [dir = ''] = process.argv.slice(2);
const { log } = await openEmbeddedStore({ dir });

async function appendForEver(stream: string): Promise<never> {
  const read = await log.read(stream, { direction: 'backwards', from: 'end', limit: 1 });
  let last = read.type === 'events' ? (read.events[0]?.revision ?? -1) : -1;
  for (;;) {
    const outcome = await log.append(stream, last < 0 ? 'no-stream' : last, logRecords(stream, RECORDS, last + 1));
    if (outcome.type !== 'appended') throw new Error(`${stream}: ${JSON.stringify(outcome)}`);
    last = outcome.revision;
    process.stdout.write(`${stream} ${String(last)}\n`);
  }
}

await Promise.all(Array.from({ length: STREAMS }, (_, i) => appendForEver(`board-${String(i)}`)));
