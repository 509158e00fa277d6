// Arguments: --dir <directory> [--host <host>] [--port <port>]. Prints one line when it takes calls, which ends in the
// connection string.
import { parseArgs } from 'node:util';
import { startDoubleServer } from './double-server.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: './data/eventstore-double' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '2113' },
  },
});

process.stdout.write(
  'This is a double of EventStoreDB for tests and benchmarks where no server can be had. Keep nothing in it.\n',
);
try {
  const server = await startDoubleServer({ dir: values.dir, host: values.host, port: Number(values.port) });
  process.stdout.write(`The double takes calls at esdb://${values.host}:${server.port}?tls=false\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
} catch (error) {
  process.stderr.write(`The double can't start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
