import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What came of tests in a sandbox. */
export type TestOutcome =
  | { readonly type: 'passed'; readonly count: number }
  | { readonly type: 'failed'; readonly titles: readonly string[] }
  /** Nothing was tested, or the tests did not end. */
  | { readonly type: 'broken'; readonly message: string };

/** Milliseconds that one run of tests may take. */
const TIMEOUT_MS = 240_000;
/** What is copied: what tests of the libraries need. */
const COPIED = ['libs', 'test', 'package.json', 'jest.config.js', 'tsconfig.base.json'] as const;

interface JestResult {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** A copy of the libraries in a temporary directory, where sources can be changed and their tests run. */
export class Sandbox {
  readonly dir: string;

  /** @param root the repository; its `node_modules` are used, but for its own packages */
  constructor(root: string) {
    this.dir = realpathSync(mkdtempSync(join(tmpdir(), 'boardstream-mutations-')));
    for (const name of COPIED) {
      cpSync(join(root, name), join(this.dir, name), {
        recursive: true,
        filter: (path) => !['node_modules', 'dist', 'fixtures'].includes(basename(path)),
      });
    }
    this.#linkModules(join(root, 'node_modules'), join(this.dir, 'node_modules'));
  }

  read(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.dir, file), text);
  }

  /** Runs the tests of these files whose titles match. */
  test(specs: readonly string[], titles: string): TestOutcome {
    const output = join(this.dir, 'result.json');
    rmSync(output, { force: true });
    const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
    const jest = [join(this.dir, 'node_modules/jest/bin/jest.js'), ...specs, '--selectProjects', 'unit', '-t', titles];
    const run = spawnSync(process.execPath, [...flags, ...jest, '--json', '--outputFile', output], {
      cwd: this.dir,
      encoding: 'utf8',
      timeout: TIMEOUT_MS,
    });
    if (run.error !== undefined) return { type: 'broken', message: run.error.message };
    if (!existsSync(output)) return { type: 'broken', message: run.stderr };
    return outcomeOf(JSON.parse(readFileSync(output, 'utf8')) as JestResult);
  }

  /** Runs sessions of the convergence simulator, up to the first that fails. */
  simulate(sessions: number): TestOutcome {
    const script = join(this.dir, 'test/convergence/simulate.ts');
    const args = ['--conditions=boardstream-source', script, '--sessions', String(sessions), '--seed', '1'];
    const run = spawnSync(process.execPath, args, { cwd: this.dir, encoding: 'utf8', timeout: TIMEOUT_MS });
    if (run.status === 0) return { type: 'passed', count: sessions };
    const failure = /^(seed \d+) fails: (.*)$/m.exec(`${run.stdout}\n${run.stderr}`);
    if (failure === null) return { type: 'broken', message: run.error?.message ?? run.stderr };
    const [, seed = '', message = ''] = failure;
    return { type: 'failed', titles: [`the simulator, ${seed}: ${message.split(': ').slice(0, 2).join(': ')}`] };
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Links every package, so that the repository's own are found here and not there. */
  #linkModules(from: string, to: string): void {
    mkdirSync(join(to, '@boardstream'), { recursive: true });
    for (const name of readdirSync(from)) if (name !== '@boardstream') symlinkSync(join(from, name), join(to, name));
    for (const name of readdirSync(join(this.dir, 'libs'))) {
      symlinkSync(join(this.dir, 'libs', name), join(to, '@boardstream', name));
    }
  }
}

function outcomeOf({ numPassedTests, testResults }: JestResult): TestOutcome {
  const unread = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (unread !== undefined) return { type: 'broken', message: unread.message };
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  );
  if (failed.length > 0) return { type: 'failed', titles: failed.map(({ title }) => title) };
  return numPassedTests > 0 ? { type: 'passed', count: numPassedTests } : { type: 'broken', message: 'no test ran' };
}
