import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the repository: where it lies, and which of ours it names in its package.json. */
export interface Workspace {
  readonly name: string;
  readonly dir: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** Whether others may use some of its tests' sources, by a subpath that is not built: contracts, properties. */
  readonly sharesTests: boolean;
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly exports?: Record<string, Readonly<Record<string, string>>>;
}

const SCOPE = '@boardstream/';

/** Every workspace below `root`, in a fixed order. */
export function workspaces(root: string): readonly Workspace[] {
  const dirs = ['libs', 'apps'].flatMap((group) =>
    readdirSync(join(root, group))
      .sort()
      .map((name) => `${group}/${name}`),
  );
  return [...dirs, 'test', 'bench']
    .filter((dir) => existsSync(join(root, dir, 'package.json')))
    .map((dir) => {
      const manifest = JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8')) as Manifest;
      const ours = (deps: Record<string, string> = {}) => Object.keys(deps).filter((name) => name.startsWith(SCOPE));
      return {
        name: manifest.name,
        dir,
        dependencies: ours(manifest.dependencies),
        devDependencies: ours(manifest.devDependencies),
        sharesTests: Object.values(manifest.exports ?? {}).some((subpath) => subpath['default'] === undefined),
      };
    });
}
