// The bare store: puts values of the size of an event in groups, each durable before the next, and prints what it reached
// as JSON. Arguments: values a group, seconds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';

/** An event of one op of 8 points, about. */
const VALUE_BYTES = 200;

const [group = 1, seconds = 1] = process.argv.slice(2).map(Number);
const directory = mkdtempSync(join(tmpdir(), 'boardstream-bench-'));
const root = open<Buffer, number>({
  path: join(directory, 'bare.mdb'),
  noSubdir: true,
  overlappingSync: false,
  eventTurnBatching: false,
  encoding: 'binary',
  mapSize: 64 * 1024 ** 3,
});
const value = Buffer.alloc(VALUE_BYTES, 7);
const cpu = process.cpuUsage();
const start = performance.now();
let puts = 0;
while (performance.now() - start < seconds * 1_000) {
  await root.batch(() => {
    for (let i = 0; i < group; i++) void root.put(puts++, value);
  });
}
const elapsed = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
await root.close();
rmSync(directory, { recursive: true });
console.log(
  JSON.stringify({
    group,
    perSecond: (puts / elapsed) * 1_000,
    cpuMicrosPerPut: (user + system) / puts,
    groupMs: (elapsed * group) / puts,
  }),
);
