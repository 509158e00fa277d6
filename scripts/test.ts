// The whole test suite: build, find a browser and a broker, then one project of the tests after the other, each spec of which
// starts what it needs; the last one in band.
// Ends with a line `N passed, N failed`. Arguments go to Jest (a path, -t …).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { findEventStore } from './eventstore.ts';
import { findNatsServer } from './nats-server.ts';

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
}

/** Specs beside each other that mostly wait for processes, a core or two each now and then. */
const AT_ONCE = Math.max(2, Math.floor(availableParallelism() / 2) + 1);

const root = join(import.meta.dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'boardstream-test-'));

function node(env: NodeJS.ProcessEnv, ...args: string[]): number {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
  );
}

function npm(...args: string[]): number {
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function jest(project: string, env: NodeJS.ProcessEnv, ...args: string[]): JestResult {
  const outputFile = join(results, `${project}.json`);
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  node(
    env,
    ...flags,
    '--selectProjects',
    project,
    '--json',
    '--outputFile',
    outputFile,
    ...args,
    ...process.argv.slice(2),
  );
  return JSON.parse(readFileSync(outputFile, 'utf8')) as JestResult;
}

/** A suite that could not even start counts as one failure. */
function failures(result: JestResult): number {
  return Math.max(result.numFailedTests, result.numFailedTestSuites);
}

async function main(): Promise<number> {
  if (npm('run', '--silent', 'build') !== 0) return 1;
  const named = findEventStore();
  const eventStore = named ?? { name: 'the double', env: {} };
  const env = {
    // Dozens of processes start, each of which would compile the same modules again.
    NODE_COMPILE_CACHE: join(results, 'compiled'),
    BOARDSTREAM_CHROMIUM: await findChromium(),
    ...findNatsServer(),
    ...eventStore.env,
  };
  const runs = [
    jest('unit', env, '--maxWorkers=100%'),
    // Of a double each spec has its own.
    jest('engine', env, named === undefined ? '--maxWorkers=100%' : '--runInBand'),
    jest('process', env, `--maxWorkers=${named === undefined ? AT_ONCE : 1}`),
    jest('alone', env, '--runInBand'),
  ];
  const passed = runs.reduce((sum, run) => sum + run.numPassedTests, 0);
  const failed = runs.reduce((sum, run) => sum + failures(run), 0);
  const pending = runs.reduce((sum, run) => sum + run.numPendingTests, 0);
  if (pending > 0) console.error(`${pending} tests did not run: a test is never skipped`);
  console.log(`EventStoreDB specs ran against ${eventStore.name}`);
  console.log(`${passed} passed, ${failed + pending} failed`);
  return failed + pending === 0 && passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(results, { recursive: true, force: true });
}
