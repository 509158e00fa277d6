import { randomUUID } from 'node:crypto';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { RecordedEvent } from '@boardstream/ports';
import type { DoubleLog } from './double-log.ts';
import { errors } from './errors.ts';
import { filterOf } from './event-filter.ts';
import type { Outgoing } from './outgoing.ts';
import { eventResponse, logPosition, wirePosition } from './wire.ts';

/**
 * How far a live subscriber may be behind before it is dropped, in events. The server's bound is 32, but much more than
 * here waits in its buffers on the way.
 */
const LIVE_EVENTS = 2_048;
/** What the server looks through at a time unless the client says otherwise. */
const DEFAULT_WINDOW = 32;

/**
 * A catch-up subscription to the whole log as 23.10 has it: a confirmation, what the log holds after the position (which
 * is exclusive), checkpoints in between, `CaughtUp` once, then what comes. Live subscribers that do not keep up are
 * dropped; while catching up they have all time.
 */
export async function followLive(log: DoubleLog, options: ReadReq.Options, out: Outgoing): Promise<void> {
  const subscription = new LiveSubscription(options, out);
  await out.send(confirmation());
  const after = await startOf(log, options);
  const ends = AbortSignal.any([out.signal, subscription.dropped]);
  await log.store.log.subscribeAll({
    ...(after === undefined ? {} : { after }),
    streamPrefix: '',
    signal: ends,
    onEvents: (events) => subscription.handle(events),
    onCaughtUp: () => subscription.caughtUp(),
  });
  if (subscription.dropped.aborted) throw errors.consumerTooSlow();
}

class LiveSubscription {
  readonly #out: Outgoing;
  readonly #accepts: (event: RecordedEvent) => boolean;
  readonly #checkpointEvery: number;
  readonly #dropped = new AbortController();
  #considered = 0;
  #live = false;
  #waiting = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(options: ReadReq.Options, out: Outgoing) {
    this.#out = out;
    this.#accepts = filterOf(options);
    const filter = options.getFilter();
    const window = filter?.hasMax() === true ? filter.getMax() : DEFAULT_WINDOW;
    this.#checkpointEvery = filter === undefined ? Infinity : window * filter.getCheckpointintervalmultiplier();
  }

  get dropped(): AbortSignal {
    return this.#dropped.signal;
  }

  /** Resolves when the log may go on: at once when live, for then it is the subscriber who has to keep up. */
  async handle(events: readonly RecordedEvent[]): Promise<void> {
    for (const event of events) {
      if (this.#accepts(event)) this.#send(eventResponse(event));
      this.#considered++;
      if (this.#considered % this.#checkpointEvery === 0) this.#send(checkpoint(event.position));
    }
    if (!this.#live) await this.#sending;
    else if (this.#waiting > LIVE_EVENTS) this.#dropped.abort();
  }

  caughtUp(): void {
    if (this.#live) return;
    this.#live = true;
    this.#send(new streamsMessages.ReadResp().setCaughtUp(new streamsMessages.ReadResp.CaughtUp()));
  }

  #send(response: ReadResp): void {
    this.#waiting++;
    this.#sending = this.#sending.then(async () => {
      await this.#out.send(response);
      this.#waiting--;
    });
  }
}

/** The position to begin after; undefined: the log's start. */
async function startOf(log: DoubleLog, options: ReadReq.Options): Promise<string | undefined> {
  const all = options.getAll();
  if (all?.hasEnd() === true) return endOf(log);
  const position = all?.getPosition();
  return position === undefined ? undefined : logPosition(position.getCommitPosition());
}

/** The position of the last event of the log. */
async function endOf(log: DoubleLog): Promise<string | undefined> {
  const done = new AbortController();
  let last: string | undefined;
  await log.store.log.subscribeAll({
    streamPrefix: '',
    signal: done.signal,
    onEvents: (events) => {
      last = events.at(-1)?.position;
      return Promise.resolve();
    },
    onCaughtUp: () => done.abort(),
  });
  return last;
}

function confirmation(): ReadResp {
  const { SubscriptionConfirmation } = streamsMessages.ReadResp;
  return new streamsMessages.ReadResp().setConfirmation(new SubscriptionConfirmation().setSubscriptionId(randomUUID()));
}

function checkpoint(position: string): ReadResp {
  const at = wirePosition(position);
  const message = new streamsMessages.ReadResp.Checkpoint().setCommitPosition(at).setPreparePosition(at);
  return new streamsMessages.ReadResp().setCheckpoint(message);
}
