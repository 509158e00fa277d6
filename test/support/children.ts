import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

// A test that was given up on leaves nothing running.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Ends this process with the tests', whatever becomes of them. */
export function endWithTests(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}
