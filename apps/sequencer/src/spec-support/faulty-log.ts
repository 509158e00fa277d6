import type {
  AppendOutcome,
  EventLog,
  ExpectedRevision,
  LogRecord,
  ReadOptions,
  ReadOutcome,
  SubscribeOptions,
} from '@boardstream/ports';

/**
 * What happens to an append. `lost`: nothing is written, the call fails. `unheard`: it is written, the call fails all the
 * same. `hung`: nothing is written and nothing is answered. `late`: it is written, and answered, once `until` resolves.
 * `stalled`: it is not even written before `until` resolves.
 */
export type AppendFault =
  | { readonly type: 'lost'; readonly error: Error }
  | { readonly type: 'unheard'; readonly error: Error }
  | { readonly type: 'hung' }
  | { readonly type: 'late'; readonly until: Promise<void> }
  | { readonly type: 'stalled'; readonly until: Promise<void> };

/** A log that fails as scripted, over one that works. */
export class FaultyLog implements EventLog {
  /** Called before each append; its answer is what happens to it. */
  onAppend: (stream: string) => AppendFault | undefined = () => undefined;
  /** Called before each read; what it gives is thrown. */
  onRead: (stream: string) => Error | undefined = () => undefined;
  /** Called when a read has what it asked for, which is given out once the answer resolves. */
  afterRead: (stream: string) => Promise<void> | undefined = () => undefined;
  onPing: () => Error | undefined = () => undefined;
  appends = 0;
  inFlight = 0;
  mostInFlight = 0;
  readonly #log: EventLog;

  constructor(log: EventLog) {
    this.#log = log;
  }

  async append(stream: string, expected: ExpectedRevision, records: readonly LogRecord[]): Promise<AppendOutcome> {
    this.appends++;
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    try {
      return await this.#append(this.onAppend(stream), () => this.#log.append(stream, expected, records));
    } finally {
      this.inFlight--;
    }
  }

  async #append(fault: AppendFault | undefined, append: () => Promise<AppendOutcome>): Promise<AppendOutcome> {
    switch (fault?.type) {
      case 'lost':
        throw fault.error;
      case 'unheard':
        await append();
        throw fault.error;
      case 'hung':
        return await new Promise<never>(() => undefined);
      case 'late': {
        const outcome = await append();
        await fault.until;
        return outcome;
      }
      case 'stalled':
        await fault.until;
        return await append();
      case undefined:
        return await append();
    }
  }

  async read(stream: string, options: ReadOptions): Promise<ReadOutcome> {
    const error = this.onRead(stream);
    if (error !== undefined) throw error;
    const outcome = await this.#log.read(stream, options);
    await this.afterRead(stream);
    return outcome;
  }

  subscribeAll(options: SubscribeOptions): Promise<void> {
    return this.#log.subscribeAll(options);
  }

  tombstone(stream: string): Promise<void> {
    return this.#log.tombstone(stream);
  }

  async ping(): Promise<void> {
    const error = this.onPing();
    if (error !== undefined) throw error;
    await this.#log.ping();
  }
}

/** Meets the first append of the stream with the fault; later ones go through. */
export function once(stream: string, fault: AppendFault): (stream: string) => AppendFault | undefined {
  let met = false;
  return (appended) => {
    if (met || appended !== stream) return undefined;
    met = true;
    return fault;
  };
}
