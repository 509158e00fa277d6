import { stateHash, type RoomEvent } from '@boardstream/board';
import type { RoomClient } from '@boardstream/client';
import { create, eventually, textElement, type Random } from '@boardstream/testing';
import type { Cluster } from '../../support/cluster.ts';
import { Onlooker } from '../../support/onlooker.ts';
import type { Replica, RoomRecord } from './checker.ts';
import { NOTES } from './marker.ts';
import { Writer } from './writer.ts';

/** Long after the last fault: a client on a circuit that is open is asked to try at once. */
const SETTLES_WITHIN_MS = 60_000;
/** Between two times that clients are asked to try at once. */
const NUDGE_MS = 2_000;
/** What a gateway has that gives no state. */
const NO_STATE = { seq: 0, hash: '' };

export interface FaultRoomOptions {
  readonly name: string;
  readonly writers: number;
  /** Between two operations of a writer. */
  readonly everyMs: number;
  readonly random: Random;
}

/** How a client stands, for whoever looks for a reason. */
export interface ClientStanding {
  readonly room: string;
  readonly who: string;
  readonly client: string | undefined;
  readonly connection: RoomClient['connection'];
  readonly saveStatus: RoomClient['saveStatus'];
  readonly confirmedSeq: number;
  readonly roomInfo: RoomClient['roomInfo'];
}

/** A room of a cluster in which writers draw and onlookers look, one at each gateway. */
export class FaultRoom {
  readonly name: string;
  readonly #cluster: Cluster;
  readonly #onlookers: readonly Onlooker[];
  readonly #writers: readonly Writer[];

  private constructor(cluster: Cluster, { name, writers, everyMs, random }: FaultRoomOptions) {
    this.name = name;
    this.#cluster = cluster;
    this.#onlookers = cluster.urls.map((url) => new Onlooker(url, name));
    this.#writers = Array.from({ length: writers }, (_, index) => {
      const urls = [
        ...cluster.urls.slice(index % cluster.urls.length),
        ...cluster.urls.slice(0, index % cluster.urls.length),
      ];
      return new Writer({ name: `w${String(index + 1)}`, room: name, urls, everyMs, random: random.fork() });
    });
  }

  /** Resolves when all are live, and have the notes to write into. */
  static async open(cluster: Cluster, options: FaultRoomOptions): Promise<FaultRoom> {
    const room = new FaultRoom(cluster, options);
    const [first] = room.#onlookers;
    await first?.client.whenLive();
    first?.client.submit(create(NOTES, textElement('')));
    await first?.client.whenSaved();
    await eventually(() => room.#clients.every(({ board }) => board.get(NOTES) !== undefined), {
      timeoutMs: SETTLES_WITHIN_MS,
      what: `the notes of ${options.name} at everybody`,
    });
    return room;
  }

  /** Everybody draws until the signal is aborted. */
  async write(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#writers.map((writer) => writer.write(signal)));
  }

  /** When all is quiet: waits as long as that may take, and gathers everything that is known. What is late is not waited for. */
  async record(): Promise<RoomRecord> {
    await this.#quietly(() => this.#writers.every(({ isSettled }) => isSettled));
    const log = await this.#readLog();
    await this.#quietly(
      () =>
        this.#clients.every(({ confirmedSeq }) => confirmedSeq >= log.length) &&
        this.#onlookers.every(({ watcher }) => watcher.last >= log.length),
    );
    return {
      room: this.name,
      log,
      histories: this.#writers.map(({ history }) => history),
      seen: this.#onlookers.map(({ watcher }, index) => ({
        who: `onlooker ${String(index + 1)}`,
        events: watcher.seen,
      })),
      replicas: [...this.#clientStates(), ...(await this.#gatewayStates())],
      verified: await this.#verified(),
    };
  }

  get standings(): readonly ClientStanding[] {
    const { name: room } = this;
    return this.#clients.map(({ clientId, connection, saveStatus, confirmedSeq, roomInfo }, index) => {
      const who = this.#writers[index]?.history.writer ?? `onlooker ${String(index + 1 - this.#writers.length)}`;
      return { room, who, client: clientId, connection, saveStatus, confirmedSeq, roomInfo };
    });
  }

  async close(): Promise<void> {
    await Promise.all([
      ...this.#writers.map(({ client }) => client.close()),
      ...this.#onlookers.map((each) => each.close()),
    ]);
  }

  get #clients(): readonly RoomClient[] {
    return [...this.#writers, ...this.#onlookers].map(({ client }) => client);
  }

  /** Waits for the condition while everybody keeps trying; what does not come is found by the check. */
  async #quietly(condition: () => boolean): Promise<void> {
    const nudge = setInterval(() => {
      for (const client of this.#clients) if (client.connection.type !== 'live') client.reconnectNow();
    }, NUDGE_MS);
    await eventually(condition, { timeoutMs: SETTLES_WITHIN_MS }).catch(() => undefined);
    clearInterval(nudge);
  }

  /** The whole log, by the first gateway that gives it. @throws Error when none does */
  async #readLog(): Promise<readonly RoomEvent[]> {
    let tries = 0;
    const read = async (): Promise<readonly RoomEvent[]> =>
      Array.fromAsync(this.#cluster.api(tries++ % this.#cluster.urls.length).events(this.name));
    return eventually(read, { timeoutMs: SETTLES_WITHIN_MS, what: `the log of ${this.name}` });
  }

  #clientStates(): readonly Replica[] {
    return this.#clients.map((client, index) => ({
      who: `client ${String(index + 1)}`,
      seq: client.confirmedSeq,
      hash: stateHash(client.board).value,
    }));
  }

  #gatewayStates(): Promise<readonly Replica[]> {
    return Promise.all(
      this.#cluster.urls.map(async (_, index) => {
        const read = async () => this.#cluster.api(index).state(this.name);
        const { seq, hash = '' } = await eventually(read, { timeoutMs: SETTLES_WITHIN_MS }).catch(() => NO_STATE);
        return { who: `gateway ${String(index + 1)}`, seq, hash };
      }),
    );
  }

  async #verified(): Promise<readonly string[]> {
    const verify = async () => this.#cluster.api(0).verify(this.name);
    const report = await eventually(verify, { timeoutMs: SETTLES_WITHIN_MS }).catch((error: unknown) => ({
      problems: [error instanceof Error ? error.message : String(error)],
    }));
    return report.problems;
  }
}
