import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoomEvent } from '@boardstream/board';
import { compareScenes } from '@boardstream/excalidraw';
import type { ClusterAccess } from '../support/cluster-access.ts';
import { readJson, type Fixture } from '../support/drawings.ts';
import { missingFrom, repeatedOpIds } from '../support/log-check.ts';
import type { Onlooker } from '../support/onlooker.ts';

/** What the command says in JSON about an import. */
export interface ImportResult {
  readonly operations: number;
  readonly lost: readonly unknown[];
}

export interface RoomCheck {
  readonly fixture: Fixture;
  readonly room: string;
  /** The room's last event. */
  readonly seq: number;
  /** One at each gateway; all have that event. */
  readonly onlookers: readonly Onlooker[];
  readonly imported: ImportResult;
}

/** Compares everything that can be seen of a room that one drawing was imported into, at both gateways. */
export async function checkRoom(
  cluster: ClusterAccess,
  check: RoomCheck,
): Promise<{ readonly hash: string; readonly problems: readonly string[] }> {
  const events = await Array.fromAsync(cluster.api(1).events(check.room));
  const { hash } = await cluster.api(0).state(check.room);
  const found = await Promise.all([
    hashProblems(cluster, check, hash),
    exportProblems(cluster, check),
    replayProblems(cluster, check, events),
  ]);
  return {
    hash: hash ?? '',
    problems: [...logProblems(events, check), ...found.flat(), ...check.onlookers.flatMap(({ problems }) => problems)],
  };
}

/** The log has everything that was seen and everything that was drawn, once and without a hole. */
function logProblems(events: readonly RoomEvent[], { seq, onlookers, imported }: RoomCheck): readonly string[] {
  const holes = events.filter((event, index) => event.seq !== index + 1).map((event) => event.seq);
  const repeated = repeatedOpIds(events);
  const missing = onlookers.flatMap(({ watcher }) => missingFrom(events, watcher.seen));
  const ops = events.filter(({ body }) => body.type === 'op-committed').length;
  return [
    ...(events.length === seq ? [] : [`the log has ${String(events.length)} events, its head is ${String(seq)}`]),
    ...(holes.length === 0 ? [] : [`the log is not in order at ${holes.slice(0, 5).join(', ')}`]),
    ...(repeated.length === 0 ? [] : [`${String(repeated.length)} operations are in the log twice`]),
    ...(missing.length === 0 ? [] : [`${String(missing.length)} events that were told are not in the log`]),
    ...(ops === imported.operations
      ? []
      : [`${String(imported.operations)} operations were saved, ${String(ops)} are in the log`]),
    ...(imported.lost.length === 0 ? [] : [`${String(imported.lost.length)} elements were lost`]),
  ];
}

/** The clients of both gateways, and both gateways, have the same state at the head. */
async function hashProblems(
  cluster: ClusterAccess,
  { room, seq, onlookers }: RoomCheck,
  hash: string | undefined,
): Promise<readonly string[]> {
  const { seq: stateSeq, hash: other } = await cluster.api(1).state(room);
  const shown = onlookers.map(({ hash: own, client }, index) => ({
    who: `the client at gateway ${String(index + 1)}`,
    seq: Number(client.confirmedSeq),
    hash: own,
  }));
  return [{ who: 'gateway 2', seq: stateSeq, hash: other }, ...shown].flatMap(({ who, ...state }) =>
    state.seq === seq && state.hash === hash && hash !== undefined
      ? []
      : [`${who} is at ${String(state.seq)} with ${String(state.hash)}, not at ${String(seq)} with ${String(hash)}`],
  );
}

/** What each gateway exports is equal to the source, key by key. */
async function exportProblems(cluster: ClusterAccess, { fixture, room }: RoomCheck): Promise<readonly string[]> {
  const found: string[] = [];
  for (const gateway of cluster.urls.keys()) {
    const out = join(cluster.files, `${room}-${String(gateway)}.excalidraw`);
    await run(cluster, gateway, 'export', '--room', room, '--format', 'excalidraw', '--out', out);
    const { length } = compareScenes(readJson(fixture.path), readJson(out));
    if (length > 0) found.push(`gateway ${String(gateway + 1)} exports it with ${String(length)} differences`);
  }
  return found;
}

/** The middle, by its seq and by its time, is the same picture at both gateways, and not that of the end. */
async function replayProblems(
  cluster: ClusterAccess,
  { room, seq }: RoomCheck,
  events: readonly RoomEvent[],
): Promise<readonly string[]> {
  const time = events[Math.floor(seq / 2)]?.committedAt ?? 0;
  // Several events may have the time of the middle one: the last of them is the state at that time (G13).
  const middle = events.findLast(({ committedAt }) => committedAt <= time)?.seq ?? 0;
  const bySeq = String(middle);
  const byTime = new Date(time).toISOString();
  const replay = async (gateway: number, at: string): Promise<string> => {
    const out = join(cluster.files, `${room}-${String(gateway)}-${at.replaceAll(/\W/g, '')}.svg`);
    await run(cluster, gateway, 'replay', '--room', room, '--at', at, '--out', out);
    return readFile(out, 'utf8');
  };
  const expected = await replay(0, bySeq);
  const found: string[] = [];
  for (const [gateway, at] of [
    [0, byTime],
    [1, bySeq],
    [1, byTime],
  ] as const) {
    if ((await replay(gateway, at)) !== expected)
      found.push(`gateway ${String(gateway + 1)} replays ${at} otherwise than gateway 1 replays seq ${bySeq}`);
  }
  if ((await replay(0, String(seq))) === expected) found.push(`the picture of seq ${bySeq} is that of the end`);
  return found;
}

/** @throws Error with what the command said when it failed. */
async function run(cluster: ClusterAccess, gateway: number, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await cluster.cli(gateway, ...args);
  if (code !== 0) throw new Error(`boardstream ${args.join(' ')} ended with ${String(code)}: ${stderr}${stdout}`);
}
