// Debian's packages, where they may be installed without asking: as root, or by sudo without a password.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** Runs a command with its output shown; whether it succeeded. */
export function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: INSTALL_TIMEOUT_MS }).status === 0
  );
}

/** Whether the package is installed now. */
export function installFromDebian(name: string): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!root && !sudo) return false;
  const apt = (...args: string[]) => (root ? run('apt-get', ...args) : run('sudo', '-n', 'apt-get', ...args));
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}
