import { setTimeout as delay } from 'node:timers/promises';
import {
  LostWorkError,
  ReadOnlyError,
  RoomClient,
  type ConnectionState,
  type LostElement,
  type RoomInfo,
} from '@boardstream/client';
import { touchedIds, type Board, type Operation } from '@boardstream/ot';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';
import { notReached } from './server-fetch.ts';
import type { Progress, Terminal } from './terminal.ts';

/** How long the first connection may take; later ones are retried for as long as it takes. */
const JOIN_TIMEOUT_MS = 10_000;

export interface DrawOptions {
  /** How many operations there are, for the progress. */
  readonly total: number;
  /** Operations a second, at most. */
  readonly rate?: number;
  /** How many are handed over before the drawing waits until they are saved. 1: each becomes an event of its own. */
  readonly unsaved: number;
}

export interface DrawingReport {
  readonly operations: number;
  readonly seq: number;
  readonly lost: readonly LostElement[];
}

/** One visit to a room to draw something that is known beforehand. Goes on by itself after the connection broke. */
export class Drawing {
  readonly #client: RoomClient;
  readonly #url: string;
  readonly #terminal: Terminal;
  readonly #lost: LostElement[] = [];
  /** Rejects when the client gives up for good, so that nobody waits for what will not come. */
  readonly #ended: Promise<never>;
  #wasWritable = true;

  constructor(options: { readonly url: string; readonly room: string; readonly terminal: Terminal }) {
    this.#url = options.url;
    this.#terminal = options.terminal;
    const client = new RoomClient({ url: options.url, room: options.room, name: 'import' });
    this.#client = client;
    client.on('lost', ({ elements }) => this.#lost.push(...elements));
    client.on('conflicts', ({ ops }) => {
      const ids = ops.flatMap((op) => [...touchedIds(op)]);
      this.#lost.push(...ids.map((id) => ({ id, reason: 'stale-base' as const })));
    });
    client.on('room', (info) => this.#tellRoom(info));
    this.#ended = new Promise((_, reject) => {
      client.on('connection', (state) => {
        if (state.type !== 'stopped' && state.type !== 'login-needed') return;
        reject(new CliError(EXIT.failed, `${this.#url} lets nobody draw in ${client.room}: ${state.reason}`));
      });
    });
    this.#ended.catch(() => undefined); // it is raced below; without a race it must not count as unhandled
  }

  /** Connects; the board as it is in the room. @throws CliError when the server can't be reached, or takes no drawing. */
  async join(): Promise<Board> {
    const client = this.#client;
    client.start();
    const timeout = new AbortController();
    const late = delay(JOIN_TIMEOUT_MS, 'late' as const, { signal: timeout.signal }).catch(() => 'late' as const);
    const live = client.whenLive();
    live.catch(() => undefined); // whatever ends it ends the race too
    try {
      if ((await Promise.race([this.#ended, live, late])) === 'late')
        throw notReached(this.#url, describe(client.connection));
    } finally {
      timeout.abort();
    }
    client.on('connection', (state) => this.#tell(state));
    return client.board;
  }

  /** Submits the operations in order and waits until everything is saved. @throws CliError when the room takes no more. */
  async draw(operations: Iterable<Operation>, options: DrawOptions): Promise<DrawingReport> {
    const { total, rate, unsaved } = options;
    const progress = this.#terminal.progress('import', total);
    const started = performance.now();
    let count = 0;
    try {
      for (const operation of operations) {
        if (rate !== undefined) await delay(Math.max(0, started + (count / rate) * 1000 - performance.now()));
        this.#submit(operation, count, total);
        count++;
        if (count % unsaved === 0) await this.#saved(progress, count);
      }
      await this.#saved(progress, count);
    } finally {
      progress.finish();
    }
    return { operations: count, seq: this.#client.confirmedSeq, lost: this.#lost };
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  #submit(operation: Operation, count: number, total: number): void {
    try {
      this.#client.submit(operation);
    } catch (error) {
      if (!(error instanceof ReadOnlyError)) throw error;
      const done =
        count === 0 ? 'nothing was drawn' : `${String(count)} of ${String(total)} operations were handed over`;
      throw new CliError(EXIT.failed, `${error.message}; ${done}`, { cause: error });
    }
  }

  async #saved(progress: Progress, count: number): Promise<void> {
    try {
      await Promise.race([this.#ended, this.#client.whenSaved()]);
    } catch (error) {
      // What was lost is in the report, by element and reason; the rest of the drawing goes on.
      if (!(error instanceof LostWorkError)) throw error;
    }
    progress.update(count);
  }

  #tell(state: ConnectionState): void {
    if (state.type === 'live') this.#terminal.remark('connected again');
    else if (state.type === 'waiting' || state.type === 'circuit-open') this.#terminal.remark(describe(state));
  }

  /** A room that can't be written for a while is waited for: that is said, once. */
  #tellRoom({ writable, reason, status }: RoomInfo): void {
    if (writable === this.#wasWritable || status !== 'open') return;
    this.#wasWritable = writable;
    this.#terminal.remark(
      writable ? 'the room takes operations again' : (reason ?? 'the room takes no operations now'),
    );
  }
}

function describe(state: ConnectionState): string {
  switch (state.type) {
    case 'waiting':
    case 'circuit-open':
      return `${state.reason}; next try in ${String(Math.max(0, Math.round((state.retryAt - Date.now()) / 1000)))} s`;
    case 'stopped':
    case 'login-needed':
      return state.reason;
    default:
      return state.type;
  }
}
