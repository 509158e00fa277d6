import { eventually } from '@boardstream/testing';
import type { CliResult } from '../support/cli.ts';
import type { ClusterAccess } from '../support/cluster-access.ts';
import type { Fixture } from '../support/drawings.ts';
import { Onlooker } from '../support/onlooker.ts';
import { checkRoom, type ImportResult } from './check-room.ts';
import { killAlong, killReports, type Kill, type KillReport } from './kills.ts';

export interface LiveDrawing {
  readonly fixture: Fixture;
  readonly room: string;
  /** Where it is drawn, from 0. */
  readonly gateway: number;
  /** Operations a second, at most. */
  readonly rate?: number;
  /** In ascending order. */
  readonly kills?: readonly Kill[];
}

/** What became of a drawing that was drawn live. */
export interface RoomReport {
  /** Of the fixture. */
  readonly name: string;
  readonly room: string;
  /** Events of its log. */
  readonly events: number;
  /** From the start of the import until everything was saved. */
  readonly seconds: number;
  readonly hash: string;
  readonly kills: readonly KillReport[];
  /** Whatever is not as it must be, one sentence each: empty when all is well. */
  readonly problems: readonly string[];
}

/** Imports a drawing live at one gateway, with an onlooker at each, kills what is to be killed meanwhile, and checks the room. */
export async function drawLive(cluster: ClusterAccess, drawing: LiveDrawing): Promise<RoomReport> {
  const { fixture, room, gateway, rate, kills = [] } = drawing;
  const onlookers = cluster.urls.map((url) => new Onlooker(url, room));
  try {
    const started = performance.now();
    const pace = rate === undefined ? [] : ['--rate', String(rate)];
    const importing = cluster.cli(gateway, 'import', fixture.path, '--room', room, '--live', '--json', ...pace);
    const killTimes = await killAlong(cluster, kills, onlookers, importing);
    const imported = await importing;
    const seconds = (performance.now() - started) / 1_000;
    const { seq } = await eventually(() => cluster.api(gateway).head(room), { timeoutMs: 60_000, what: 'the head' });
    for (const onlooker of onlookers) await onlooker.reached(seq);
    const { hash, problems } = await checkRoom(cluster, { fixture, room, seq, onlookers, ...readImport(imported) });
    return {
      name: fixture.name,
      room,
      events: seq,
      seconds,
      hash,
      kills: killReports(kills, killTimes, onlookers),
      problems,
    };
  } finally {
    await Promise.all(onlookers.map((onlooker) => onlooker.close()));
  }
}

/** @throws Error with what the command said when it failed. */
function readImport({ code, stdout, stderr }: CliResult): { readonly imported: ImportResult } {
  if (code !== 0) throw new Error(`the import ended with ${String(code)}: ${stderr}${stdout}`);
  // The command's own form of its result: the command's tests hold it to that.
  return { imported: JSON.parse(stdout) as ImportResult };
}
