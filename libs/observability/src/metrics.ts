import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { ROLE_METRICS, type CountingRole, type RoleStats, type ShownNumber } from './role-metrics.ts';

/** Edges of the buckets of times, in seconds: 0.25 ms to 10 s. */
const SECONDS = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Edges of the buckets of sizes, in bytes: 256 to 1 MiB. */
const BYTES = [256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576];

type Value = number | boolean | Readonly<Record<string, number>> | undefined;

/**
 * Every metric, named once here or in `ROLE_METRICS`, in the Prometheus format. One instance a process, handed to whoever
 * counts; an instance of its own in each test.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #readers: (() => void)[] = [];

  /** Open sockets, by codec. */
  readonly connections = this.gauge('boardstream_connections', 'Open WebSocket connections', ['codec']);
  /** Rooms that a gateway holds for its connections. */
  readonly gatewayRooms = this.gauge('boardstream_gateway_rooms', 'Rooms with at least one connection');
  /** outcome: committed, duplicate, refused */
  readonly submissions = this.counter('boardstream_submissions_total', 'Answered submissions', ['outcome']);
  /** code: as in the table of refusals */
  readonly refusals = this.counter('boardstream_refusals_total', 'Refusals by code', ['code']);
  /** code: as in the table of close codes */
  readonly closes = this.counter('boardstream_closes_total', 'Connections closed by the server, by code', ['code']);
  readonly framesSent = this.counter('boardstream_frames_sent_total', 'Frames written to sockets');
  readonly bytesSent = this.counter('boardstream_sent_bytes_total', 'Bytes of frames written to sockets');
  readonly presenceDropped = this.counter(
    'boardstream_presence_dropped_total',
    'Presence updates dropped for slow connections',
  );
  readonly gapsFilled = this.counter(
    'boardstream_gaps_filled_total',
    'Gaps of the live path that were filled from the log',
  );
  // The stages of an operation, from its arrival at a gateway to its answer, and to the sockets of the others.
  readonly queueSeconds = this.histogram(
    'boardstream_queue_seconds',
    'From a submission’s arrival at its gateway until the queue has it',
  );
  readonly answerSeconds = this.histogram(
    'boardstream_sequencer_answer_seconds',
    'From a submission’s arrival at its sequencer to its answer',
  );
  readonly appendSeconds = this.histogram('boardstream_append_seconds', 'Time of one append to the log');
  readonly appendBytes = this.histogram('boardstream_append_bytes', 'Bytes of one append to the log', BYTES);
  readonly fanOutSeconds = this.histogram(
    'boardstream_fan_out_seconds',
    'From the arrival of events at a gateway until they are written to its sockets',
  );
  readonly submitSeconds = this.histogram(
    'boardstream_submit_seconds',
    'From a submission’s arrival at its gateway to its answer there',
  );
  readonly handOverSeconds = this.histogram(
    'boardstream_sequencer_hand_over_seconds',
    'From the last batch of a partition until its lease is released',
  );
  readonly verified = this.counter('boardstream_projector_verified_total', 'Rooms verified');
  readonly verifyFailures = this.counter(
    'boardstream_projector_verify_failures_total',
    'Rooms verified that had problems',
  );

  /** Adds the process's own: CPU, memory, event-loop lag, garbage collection. Once, in a process's main. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry, prefix: 'boardstream_' });
  }

  /**
   * Shows what a role, or the store, counts itself, under the names of `ROLE_METRICS`, as it is when the metrics are read.
   * @throws TypeError for a number that has no name there
   */
  watch<R extends CountingRole>(role: R, stats: () => RoleStats<R>): void {
    const catalogue: Readonly<Record<string, ShownNumber>> = ROLE_METRICS[role];
    const unnamed = Object.entries(stats()).find(
      ([field, value]) => isNumber(value) && !Object.hasOwn(catalogue, field),
    );
    if (unnamed !== undefined) throw new TypeError(`the ${role} counts ${unnamed[0]}, which has no name`);
    const shown = Object.entries(catalogue).map(([field, number]) => [field, this.#shown(number)] as const);
    this.#readers.push(() => {
      const values: Readonly<Record<string, Value>> = stats();
      for (const [field, show] of shown) show(values[field]);
    });
  }

  #shown({ name, type, help, label, per = 1 }: ShownNumber): (value: Value) => void {
    const labels = label === undefined ? [] : [label];
    if (type === 'gauge') {
      const gauge = this.gauge(`boardstream_${name}`, help, labels);
      return (value) => {
        if (isNumber(value)) gauge.set(Number(value) / per);
      };
    }
    const counter = this.counter(`boardstream_${name}`, help, labels);
    return (value) => {
      counter.reset();
      if (isNumber(value)) counter.inc(Number(value) / per);
      else if (label !== undefined)
        for (const [part, count] of Object.entries(value ?? {})) counter.inc({ [label]: part }, count);
    };
  }

  /** The whole set in the Prometheus text format. */
  text(): Promise<string> {
    for (const read of this.#readers) read();
    return this.registry.metrics();
  }

  /** What `text` is, as a media type. */
  get contentType(): string {
    return this.registry.contentType;
  }

  private counter<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  private gauge<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> {
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  private histogram(name: string, help: string, buckets = SECONDS): Histogram {
    return new Histogram({ name, help, buckets, registers: [this.registry] });
  }
}

function isNumber(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}
