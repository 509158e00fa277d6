import { LostWorkError, ReadOnlyError, RoomClient } from '@boardstream/client';
import { isAborted, pause, systemTimers } from '@boardstream/kernel';
import { touchedIds, type Change, type Operation } from '@boardstream/ot';
import { rectangleElement, type Random } from '@boardstream/testing';
import type { HistoryEntry, WriterHistory } from './history.ts';
import { markerOf, markersIn, NOTES, wordOf } from './marker.ts';

/** How many operations also write a word, or change what somebody else made; how many of those changes delete it. */
const CHANCES = { word: 0.5, change: 0.25, deletion: 0.1 };

export interface WriterOptions {
  /** Leads the names of all that it does. */
  readonly name: string;
  readonly room: string;
  /** It begins at the first, and goes to the next when that one ends. */
  readonly urls: readonly string[];
  /** Between two operations, on average. */
  readonly everyMs: number;
  readonly random: Random;
}

/** Somebody who draws through the client library, and writes down what it did and what it was told. */
export class Writer {
  readonly client: RoomClient;
  readonly #options: WriterOptions;
  readonly #entries: HistoryEntry[] = [];
  #submitted = 0;
  #settled = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
    const { urls, room, name } = options;
    this.client = new RoomClient({ url: urls, room, name });
    this.#listen();
    this.client.start();
  }

  get history(): WriterHistory {
    return { writer: this.#options.name, entries: this.#entries };
  }

  /** Whether everything that it did has an outcome. */
  get isSettled(): boolean {
    return this.#settled === this.#submitted;
  }

  /** Draws until the signal is aborted, whether or not anything is saved. */
  async write(signal: AbortSignal): Promise<void> {
    const { random, everyMs } = this.#options;
    while (!isAborted(signal)) {
      this.#draw();
      await pause(systemTimers, everyMs * 2 * random.next(), signal);
    }
  }

  #draw(): void {
    const marker = markerOf(this.#options.name, this.#submitted + 1);
    const operation = this.#operation(marker);
    try {
      this.client.submit(operation);
    } catch (error) {
      if (!(error instanceof ReadOnlyError)) throw error;
      this.#note({ type: 'not-taken', why: error.message });
      return;
    }
    this.#submitted++;
    this.#note({ type: 'submitted', marker, word: operation.some((change) => change.type === 'edit') });
    this.client.whenSaved().then(
      () => this.#settle({ type: 'saved', marker }),
      (error: unknown) => {
        // One that was closed while something was pending has told nothing of that.
        if (error instanceof LostWorkError) this.#settle({ type: 'not-saved', marker, why: error.message });
      },
    );
  }

  #operation(marker: string): Operation {
    const { random } = this.#options;
    const changes: Change[] = [{ type: 'create', id: marker, element: rectangleElement() }];
    if (random.chance(CHANCES.word)) changes.push(...this.#word(marker));
    if (random.chance(CHANCES.change)) changes.push(...this.#change());
    return changes;
  }

  #change(): readonly Change[] {
    const { random } = this.#options;
    const elements = Array.from(this.client.board.elements());
    const others = elements.filter(({ id, props }) => this.#isOthers(id, props.deleted));
    if (others.length === 0) return [];
    const props = random.chance(CHANCES.deletion) ? { deleted: true } : { strokeColor: colour(random) };
    return [{ type: 'set', id: random.pick(others).id, props }];
  }

  /** An element's later changes by its own author could be lost where its creation was not: so there are none. */
  #isOthers(id: string, deleted: boolean | undefined): boolean {
    return id !== NOTES && deleted !== true && !id.startsWith(`${this.#options.name}-`);
  }

  /** Writes at one of the ends, so that nobody's word is torn. */
  #word(marker: string): readonly Change[] {
    const { length } = this.client.board.get(NOTES)?.text ?? {};
    if (length === undefined) return [];
    const delta = this.#options.random.chance(0.5) && length > 0 ? [{ retain: length }] : [];
    return [{ type: 'edit', id: NOTES, field: 'text', delta: [...delta, { insert: wordOf(marker) }] }];
  }

  #settle(entry: Told): void {
    this.#settled++;
    this.#note(entry);
  }

  #listen(): void {
    this.client.on('connection', ({ type }) => {
      this.#note({ type: 'connection', state: type });
      const { clientId } = this.client;
      const known = this.#entries.some((entry) => entry.type === 'named' && entry.client === clientId);
      if (clientId !== undefined && !known) this.#note({ type: 'named', client: clientId });
    });
    this.client.on('lost', ({ elements }) => this.#note({ type: 'lost', elements }));
    this.client.on('recovered', ({ elements }) => this.#note({ type: 'recovered', elements }));
    this.client.on('conflicts', ({ reason, ops }) => {
      const elements = ops.flatMap((op) => [...markersIn(op), ...touchedIds(op)]);
      this.#note({ type: 'handed-back', reason, elements: [...new Set(elements)] });
    });
    this.client.on('error', ({ message }) => this.#note({ type: 'error', message }));
  }

  #note(entry: Told): void {
    this.#entries.push({ at: performance.now(), ...entry });
  }
}

/** An entry whose time is yet to be noted. */
type Told = HistoryEntry extends infer Entry ? (Entry extends HistoryEntry ? Omit<Entry, 'at'> : never) : never;

function colour(random: Random): string {
  return `#${random.integer(0, 0xffffff).toString(16).padStart(6, '0')}`;
}
