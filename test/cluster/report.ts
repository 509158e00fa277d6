import { cpus } from 'node:os';
import type { ClusterRequest } from './arguments.ts';
import type { RoomReport } from './live-room.ts';

/** All drawings, once. */
export interface Phase {
  readonly name: string;
  readonly rooms: readonly RoomReport[];
  /** Of `verify --all` at both gateways. */
  readonly problems: readonly string[];
}

/** The report of a run, as Markdown. */
export function describeRun({ seed, rate }: ClusterRequest, phases: readonly Phase[]): string {
  const log = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';
  const [cpu] = cpus();
  return [
    `Event log: ${log === '' ? 'the double' : 'the server that BOARDSTREAM_TEST_ESDB_URL named'}. Seed ${String(seed)}, ` +
      `${String(rate)} operations a second while processes were killed. ${String(cpus().length)} × ${cpu?.model ?? 'CPU'}, Node ${process.version}.`,
    ...phases.map(describePhase),
  ].join('\n\n');
}

/** The part of a report that tells of one phase. */
export function describePhase({ name, rooms, problems }: Phase): string {
  const kills = rooms.flatMap((room) => room.kills.map((kill) => ({ name: room.name, ...kill })));
  const bad = phaseProblems({ name, rooms, problems });
  return [
    `### ${name}`,
    table(
      ['drawing', 'events', 'seconds', 'equal everywhere', 'state hash'],
      rooms.map((room) => [
        room.name,
        String(room.events),
        room.seconds.toFixed(1),
        room.problems.length === 0 ? 'yes' : 'NO',
        room.hash,
      ]),
    ),
    ...(kills.length === 0
      ? []
      : [
          table(
            ['killed', 'in', 'at event', 'longest wait, s'],
            kills.map(({ part, name: drawing, seq, longestWaitMs }) => [
              part,
              drawing,
              String(seq),
              (longestWaitMs / 1_000).toFixed(1),
            ]),
          ),
        ]),
    bad.length === 0 ? 'Nothing differs; `verify --all` is clean at both gateways.' : list(bad),
  ].join('\n\n');
}

/** Whatever is not as it must be, one sentence each. */
export function phaseProblems({ rooms, problems }: Phase): readonly string[] {
  return [...rooms.flatMap((room) => room.problems.map((problem) => `${room.room}: ${problem}`)), ...problems];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
