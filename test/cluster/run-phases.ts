import { rng } from '@boardstream/testing';
import type { ClusterAccess } from '../support/cluster-access.ts';
import { drawings } from '../support/drawings.ts';
import type { ClusterRequest } from './arguments.ts';
import { drawKills, drawParts, type Kill } from './kills.ts';
import { drawLive, type LiveDrawing, type RoomReport } from './live-room.ts';
import type { Phase } from './report.ts';
import { verifyAll } from './verify-all.ts';

/** Where a run tells its result, and its progress and errors. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** What is drawn, and how often each part is killed meanwhile. */
export type PhasesRequest = Pick<ClusterRequest, 'drawings' | 'seed' | 'kills' | 'rate'>;

/** Draws the drawings live into a cluster that runs: undisturbed, and then again with kills along them. */
export async function runPhases(
  cluster: ClusterAccess,
  request: PhasesRequest,
  output: Output,
): Promise<readonly Phase[]> {
  const { seed, kills, rate } = request;
  // A log that is somebody else's may have rooms of earlier runs.
  const run = Date.now().toString(36);
  const plain = drawings.slice(0, request.drawings).map((fixture, index) => ({
    fixture,
    room: `${fixture.name}-${run}`,
    gateway: index % 2,
  }));
  const undisturbed = await runPhase(cluster, 'Undisturbed', plain, output);
  if (kills === 0) return [undisturbed];
  const plan = planKills(cluster, undisturbed.rooms, { seed, kills });
  const disturbed = plain.map((drawing, index) => ({
    ...drawing,
    room: `${drawing.room}-killed`,
    rate,
    kills: plan[index] ?? [],
  }));
  return [undisturbed, await runPhase(cluster, 'With kill -9', disturbed, output)];
}

/** Shares the kills among the rooms by their number of events. */
function planKills(
  cluster: ClusterAccess,
  rooms: readonly RoomReport[],
  { seed, kills }: { readonly seed: number; readonly kills: number },
): readonly (readonly Kill[])[] {
  const random = rng(seed);
  const parts = drawParts(random, cluster.parts, kills);
  const all = rooms.reduce((sum, { events }) => sum + events, 0);
  let before = 0;
  return rooms.map(({ events }) => {
    const [from, to] = [before, before + events].map((sum) => Math.round((sum / all) * parts.length));
    before += events;
    return drawKills(random, parts.slice(from, to), events);
  });
}

async function runPhase(
  cluster: ClusterAccess,
  name: string,
  list: readonly LiveDrawing[],
  { err }: Output,
): Promise<Phase> {
  const rooms: RoomReport[] = [];
  for (const drawing of list) {
    const report = await drawLive(cluster, drawing).catch((error: unknown) => failed(drawing, error));
    const { room, events, seconds, kills, problems } = report;
    err(`${room}: ${String(events)} events, ${seconds.toFixed(1)} s, ${String(kills.length)} kills`);
    for (const problem of problems) err(`  ${problem}`);
    rooms.push(report);
  }
  const problems = await verifyAll(
    cluster,
    list.map(({ room }) => room),
  );
  for (const problem of problems) err(`verify: ${problem}`);
  return { name, rooms, problems };
}

/** A drawing that could not be drawn or checked is one more thing that is not as it must be. */
function failed({ fixture, room }: LiveDrawing, error: unknown): RoomReport {
  const why = error instanceof Error ? error.message : String(error);
  return { name: fixture.name, room, events: 0, seconds: 0, hash: '', kills: [], problems: [why] };
}
