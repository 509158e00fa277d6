import { readdirSync, readFileSync } from 'node:fs';

/** Far longer than a machine with much to do takes to stop a process. */
const WITHIN_MS = 1_000;

/**
 * Returns when a process that was sent SIGSTOP has stopped: on a busy machine it may answer something yet. Where /proc does
 * not tell, at once.
 */
export function untilStopped(pid: number): void {
  const deadline = performance.now() + WITHIN_MS;
  while (isRunning(pid) && performance.now() < deadline);
}

/** Whether one of its threads has neither stopped nor ended: the state stands behind the name. Source: proc(5). */
function isRunning(pid: number): boolean {
  const threads = `/proc/${String(pid)}/task`;
  try {
    return readdirSync(threads).some((thread) => {
      const stat = readFileSync(`${threads}/${thread}/stat`, 'utf8');
      return !'TtZX'.includes(stat.charAt(stat.lastIndexOf(')') + 2));
    });
  } catch {
    return false;
  }
}
