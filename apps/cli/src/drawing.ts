import { setTimeout as delay } from 'node:timers/promises';
import { LostWorkError, RoomClient, type ConnectionState, type LostElement } from '@boardstream/client';
import type { Board, Operation } from '@boardstream/ot';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';
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

  constructor(options: { readonly url: string; readonly room: string; readonly terminal: Terminal }) {
    this.#url = options.url;
    this.#terminal = options.terminal;
    this.#client = new RoomClient({ url: options.url, room: options.room, name: 'import' });
  }

  /** Connects; the board as it is in the room. @throws CliError when the server can't be reached. */
  async join(): Promise<Board> {
    const client = this.#client;
    client.on('lost', ({ elements }) => this.#lost.push(...elements));
    client.start();
    const timeout = new AbortController();
    const late = delay(JOIN_TIMEOUT_MS, 'late' as const, { signal: timeout.signal }).catch(() => 'late' as const);
    try {
      if ((await Promise.race([client.whenLive(), late])) === 'late') {
        throw new CliError(EXIT.unreachable, `${this.#url} was not reached: ${describe(client.connection)}`);
      }
    } finally {
      timeout.abort();
    }
    client.on('connection', (state) => this.#tell(state));
    return client.board;
  }

  /** Submits the operations in order and waits until everything is saved. */
  async draw(operations: Iterable<Operation>, options: DrawOptions): Promise<DrawingReport> {
    const { total, rate, unsaved } = options;
    const progress = this.#terminal.progress('import', total);
    const started = performance.now();
    let count = 0;
    try {
      for (const operation of operations) {
        if (rate !== undefined) await delay(Math.max(0, started + (count / rate) * 1000 - performance.now()));
        this.#client.submit(operation);
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

  async #saved(progress: Progress, count: number): Promise<void> {
    try {
      await this.#client.whenSaved();
    } catch (error) {
      // What was lost is in the report, by element and reason; the rest of the drawing goes on.
      if (!(error instanceof LostWorkError)) throw error;
    }
    progress.update(count);
  }

  #tell(state: ConnectionState): void {
    if (state.type === 'live') this.#terminal.remark('connected again');
    else if (state.type === 'waiting' || state.type === 'circuit-open' || state.type === 'stopped')
      this.#terminal.remark(describe(state));
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
