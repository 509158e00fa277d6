import { ManualClock, rng } from '@boardstream/testing';
import { RoomClient } from '../src/room-client.ts';
import type { RoomClientOptions } from '../src/room-client-options.ts';
import type { BoardChanged, Conflicts, LostWork, RecoveredWork } from '../src/room-events.ts';
import type { ScriptedServer } from './scripted-server.ts';

/** A client on a scripted server, with a clock that stands still, and what it told so far. */
export interface ScriptedClient {
  readonly client: RoomClient;
  readonly clock: ManualClock;
  readonly changes: BoardChanged[];
  readonly lost: LostWork[];
  readonly recovered: RecoveredWork[];
  readonly conflicts: Conflicts[];
  readonly errors: Error[];
  readonly saves: string[];
}

export function scriptedClient(
  server: ScriptedServer,
  seed: number,
  options: Partial<RoomClientOptions> = {},
): ScriptedClient {
  const clock = new ManualClock();
  const random = rng(seed);
  const client = new RoomClient({
    url: 'http://server.test',
    room: 'demo',
    webSocket: server.factory,
    clock,
    timers: clock,
    random: (bytes) => random.fill(bytes),
    ...options,
  });
  const told: ScriptedClient = {
    client,
    clock,
    changes: [],
    lost: [],
    recovered: [],
    conflicts: [],
    errors: [],
    saves: [],
  };
  client.on('change', (value) => told.changes.push(value));
  client.on('lost', (value) => told.lost.push(value));
  client.on('recovered', (value) => told.recovered.push(value));
  client.on('conflicts', (value) => told.conflicts.push(value));
  client.on('error', (value) => told.errors.push(value));
  client.on('save', (value) => told.saves.push(value));
  return told;
}

/** A started client that has joined, and was live long enough for its next reconnect to come at once. */
export async function joined(
  server: ScriptedServer,
  seed: number,
  options: Partial<RoomClientOptions> = {},
): Promise<ScriptedClient> {
  const told = scriptedClient(server, seed, options);
  told.client.start();
  await server.flush();
  told.clock.advance(1_000);
  return told;
}
