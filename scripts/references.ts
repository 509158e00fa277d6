// Writes every tsconfig's `references` from the package.json files (--check: only compares). With a source condition a
// missing reference builds and then fails at run time, so nobody writes them by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { workspaces, type Workspace } from './workspaces.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const style = (await resolveConfig(join(root, 'tsconfig.json'))) ?? {};
const all = workspaces(root);
const byName = new Map(all.map((workspace) => [workspace.name, workspace]));
const stale: string[] = [];

function config(workspace: Workspace, file: string): string {
  return join(workspace.dir, file);
}

function has(workspace: Workspace, file: string): boolean {
  return existsSync(join(root, config(workspace, file)));
}

async function write(file: string, targets: readonly string[]): Promise<void> {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const json = JSON.parse(before) as Record<string, unknown>;
  json['references'] = targets.map((target) => ({ path: relative(dirname(file), target) }));
  const after = await format(JSON.stringify(json), { ...style, parser: 'json' });
  if (after === before) return;
  stale.push(file);
  if (!check) writeFileSync(path, after);
}

/** The tests of these packages that others may use. */
function sharedTests(used: readonly Workspace[]): readonly string[] {
  return used.filter((w) => w.sharesTests).map((w) => config(w, 'tsconfig.spec.json'));
}

function named(names: readonly string[]): readonly Workspace[] {
  return names.flatMap((name) => byName.get(name) ?? []);
}

for (const workspace of all) {
  const runtime = named(workspace.dependencies);
  if (has(workspace, 'tsconfig.json')) {
    // Where there is no other config, this one is of tests.
    const shared = has(workspace, 'tsconfig.spec.json') ? [] : sharedTests(runtime);
    await write(config(workspace, 'tsconfig.json'), [
      ...runtime.filter((w) => has(w, 'tsconfig.json')).map((w) => config(w, 'tsconfig.json')),
      ...shared,
    ]);
  }
  if (has(workspace, 'tsconfig.spec.json')) {
    const used = [...runtime, ...named(workspace.devDependencies)];
    const own = has(workspace, 'tsconfig.json') ? [config(workspace, 'tsconfig.json')] : [];
    await write(config(workspace, 'tsconfig.spec.json'), [
      ...own,
      ...used.map((w) => config(w, 'tsconfig.json')),
      ...sharedTests(used),
    ]);
  }
}

const projects = all.flatMap((w) =>
  ['tsconfig.json', 'tsconfig.spec.json'].filter((f) => has(w, f)).map((f) => config(w, f)),
);
await write('tsconfig.json', [...projects, 'scripts/tsconfig.json']);

if (stale.length > 0) {
  console.log(`${check ? 'out of date' : 'written'}: ${stale.join(', ')}`);
  if (check) {
    console.log('run: node scripts/references.ts');
    process.exitCode = 1;
  }
}
