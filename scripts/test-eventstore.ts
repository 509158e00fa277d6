// The specs of EventStoreDB against a real server: BOARDSTREAM_TEST_ESDB_URL must name one. Arguments go to Jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const url = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';
if (url === '') {
  console.error(
    'BOARDSTREAM_TEST_ESDB_URL names no server. Start one, a 23.10 (its image is eventstore/eventstore), with\n' +
      'EVENTSTORE_INSECURE=true EVENTSTORE_MEM_DB=true EVENTSTORE_CLUSTER_SIZE=1 EVENTSTORE_RUN_PROJECTIONS=None,\n' +
      "and set BOARDSTREAM_TEST_ESDB_URL='esdb://localhost:2113?tls=false'",
  );
  process.exitCode = 1;
} else {
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const specs = ['\\.esdb\\.spec\\.ts$', '--selectProjects', 'process', '--runInBand', '--verbose'];
  const { status } = spawnSync(process.execPath, [...flags, ...specs, ...process.argv.slice(2)], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
  });
  console.log(`EventStoreDB specs ran against ${url}`);
  process.exitCode = status ?? 1;
}
