import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNats } from './cluster/cluster-server.ts';
import { figure } from './figure.ts';

/** What the engines reached by themselves. Times in ms. */
export interface BareEngines {
  readonly perSecond: number;
  /** Messages that did not arrive. */
  readonly missing: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU of the one process that publishes and consumes, for a message, in µs; nats-server's is not in it. */
  readonly cpuMicros: number;
}

export interface BareLoad {
  /** `queue`: into JetStream and out. `path`: from there into LMDB, synced in groups, and out by core NATS. */
  readonly mode: 'queue' | 'path';
  /** Messages a second at fixed times; 0: as many as go. */
  readonly rate: number;
  readonly seconds: number;
}

/** Measures the engines alone, on a nats-server of their own. */
export async function measureBareEngines({ mode, rate, seconds }: BareLoad): Promise<BareEngines> {
  const directory = await mkdtemp(join(tmpdir(), 'boardstream-bench-'));
  const nats = await startNats(directory);
  try {
    const program = join(import.meta.dirname, 'nats/main.ts');
    const args = [program, nats.address, mode, String(rate), String(seconds)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as BareEngines; // that program prints nothing else
  } finally {
    await nats.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** As a table of Markdown, a row a load. */
export function bareEnginesTable(rows: ReadonlyMap<string, readonly BareEngines[]>): readonly string[] {
  return [
    '| bare engines | messages/s | p50 ms | p99 ms | CPU µs/message | missing |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...rows].map(([name, results]) => {
      const column = (value: (result: BareEngines) => number, digits = 0): string => figure(results.map(value), digits);
      const cells = [
        name,
        column(({ perSecond }) => perSecond),
        column(({ p50 }) => p50, 2),
        column(({ p99 }) => p99, 2),
        column(({ cpuMicros }) => cpuMicros, 1),
        column(({ missing }) => missing),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}
