// The specs of EventStoreDB against a real server: the one that BOARDSTREAM_TEST_ESDB_URL names, else containers. Arguments
// go to Jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findEventStore } from './eventstore.ts';

const eventStore = findEventStore();
if (eventStore === undefined) {
  console.error(
    'BOARDSTREAM_TEST_ESDB_URL names no server, and none can be started in a container here. Start one, a 23.10 (its image is eventstore/eventstore), with\n' +
      'EVENTSTORE_INSECURE=true EVENTSTORE_MEM_DB=true EVENTSTORE_CLUSTER_SIZE=1 EVENTSTORE_RUN_PROJECTIONS=None,\n' +
      "and set BOARDSTREAM_TEST_ESDB_URL='esdb://localhost:2113?tls=false'",
  );
  process.exitCode = 1;
} else {
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const specs = ['\\.esdb\\.spec\\.ts$', '--selectProjects', 'engine', '--runInBand', '--verbose'];
  const { status } = spawnSync(process.execPath, [...flags, ...specs, ...process.argv.slice(2)], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, ...eventStore.env },
  });
  console.log(`EventStoreDB specs ran against ${eventStore.name}`);
  process.exitCode = status ?? 1;
}
