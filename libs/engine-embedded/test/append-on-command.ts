// For each line `<stream> <expected revision or no-stream> <bytes>` (or `ping`) on its input: appends one record of so
// many bytes, and prints the outcome or the error as one JSON line. Arguments: the data directory.
import { createInterface } from 'node:readline';
import { openEmbeddedStore } from '@boardstream/engine-embedded';
import { logRecord } from '@boardstream/testing';

const [dir = ''] = process.argv.slice(2);
const store = await openEmbeddedStore({ dir });

async function answer(line: string): Promise<object> {
  if (line === 'ping') {
    await store.log.ping();
    return { type: 'pong' };
  }
  const [stream = '', expected = '', bytes = ''] = line.split(' ');
  const record = logRecord(`${stream}@${expected}`, new Uint8Array(Number(bytes)).fill(1));
  return await store.log.append(stream, expected === 'no-stream' ? expected : Number(expected), [record]);
}

for await (const line of createInterface({ input: process.stdin })) {
  const shown = await answer(line).catch((error: unknown) => {
    const { code, message } = error as { code?: string; message: string }; // whatever it is, it is shown
    return { type: 'error', code, message };
  });
  process.stdout.write(`${JSON.stringify(shown)}\n`);
}
await store.close();
