import { readFileSync } from 'node:fs';

/** Clock ticks of /proc a second: 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
/** Positions of `utime` and `stime` after the name of the program. Source: proc(5). */
const UTIME = 11;
const STIME = 12;

/** CPU time that a process has used so far, all threads, user and system, in s. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[UTIME]) + Number(fields[STIME])) / TICKS_PER_SECOND;
}
