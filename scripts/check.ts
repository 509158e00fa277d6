// Every check, cheap ones first; stops at the first that fails and says how to run it alone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const CHECKS: readonly Check[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'references', command: ['node', 'scripts/references.ts', '--check'] },
  { name: 'generated code', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['tsc', '-b'] },
  {
    name: 'imports',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.js',
      '--output-type',
      'err',
      'libs',
      'apps',
      'test',
      'bench',
    ],
  },
  { name: 'unused', command: ['knip'] },
  { name: 'proto', command: ['buf', 'lint', 'proto'] },
];

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` };

for (const { name, command } of CHECKS) {
  const started = performance.now();
  const [program, ...args] = command;
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (error !== undefined || status !== 0) {
    console.error(`✗ ${name} (${seconds} s)${error === undefined ? '' : `: ${error.message}`}`);
    console.error(`  alone: npx ${command.join(' ')}`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${seconds} s)`);
}
