import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem } from 'node:os';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spread, type Spread } from './statistics.ts';

const SYNCS = 200;

/** What the figures were measured on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly kernel: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Of writing 4 KiB and syncing it, in ms. */
  readonly syncMs: Spread;
  /** Of the minute before the start. */
  readonly load: string;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    kernel: release(),
    node: process.version,
    versions: Object.fromEntries(
      ['lmdb', 'ws', 'protobufjs', 'ot-json1', 'ot-text-unicode'].map((name) => [name, versionOf(name)]),
    ),
    syncMs: measureSync(),
    load: readFileSync('/proc/loadavg', 'utf8').split(' ')[0] ?? '?',
  };
}

/** The machine in a sentence. */
export function machineLine({ cpu, cores, memoryGiB, kernel, node, versions, syncMs, load }: Machine): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return (
    `Machine: ${cpu}, ${String(cores)} cores, ${String(memoryGiB)} GiB, Linux ${kernel}, load ${load} at the start; Node ${node}, ${packages.join(', ')}; ` +
    `writing and syncing 4 KiB takes ${syncMs.median.toFixed(2)} ms (${syncMs.min.toFixed(2)}–${syncMs.max.toFixed(2)}).`
  );
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const directory of require.resolve.paths(name) ?? []) {
    try {
      const { version } = JSON.parse(readFileSync(join(directory, name, 'package.json'), 'utf8')) as {
        version: string;
      }; // every package has one
      return version;
    } catch {
      continue; // not in this node_modules
    }
  }
  return 'unknown';
}

function measureSync(): Spread {
  const directory = mkdtempSync(join(tmpdir(), 'boardstream-bench-'));
  const file = openSync(join(directory, 'sync'), 'w');
  const page = Buffer.alloc(4_096, 1);
  const times = Array.from({ length: SYNCS }, () => {
    writeSync(file, page);
    const start = performance.now();
    fdatasyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(directory, { recursive: true });
  return spread(times);
}
