// The bare store: puts values of the size of an event in groups, each durable before the next, and prints what it reached
// as JSON. Arguments: values a group, seconds.
import { openBareStore } from './bare-store.ts';

/** An event of one op of 8 points, about. */
const VALUE_BYTES = 200;

const [group = 1, seconds = 1] = process.argv.slice(2).map(Number);
const store = openBareStore();
const value = Buffer.alloc(VALUE_BYTES, 7);
const cpu = process.cpuUsage();
const start = performance.now();
let puts = 0;
while (performance.now() - start < seconds * 1_000) {
  await store.root.batch(() => {
    for (let i = 0; i < group; i++) void store.root.put(puts++, value);
  });
}
const elapsed = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
await store.close();
console.log(
  JSON.stringify({
    group,
    perSecond: (puts / elapsed) * 1_000,
    cpuMicrosPerPut: (user + system) / puts,
    groupMs: (elapsed * group) / puts,
  }),
);
