import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Edges of the buckets of times, in seconds: 0.25 ms to 10 s. */
const SECONDS = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Every metric, named once, in the Prometheus format. One instance a process, handed to whoever counts; an instance of
 * its own in each test.
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
  readonly presenceDropped = this.counter(
    'boardstream_presence_dropped_total',
    'Presence updates dropped for slow connections',
  );
  readonly gapsFilled = this.counter(
    'boardstream_gaps_filled_total',
    'Gaps of the live path that were filled from the log',
  );
  readonly appendedEvents = this.counter('boardstream_appended_events_total', 'Events appended to the log');
  readonly appendSeconds = this.histogram('boardstream_append_seconds', 'Time of one append to the log');
  /** From a submission's arrival at its gateway to its answer. */
  readonly submitSeconds = this.histogram('boardstream_submit_seconds', 'Time from submission to answer');

  /** Adds the process's own: CPU, memory, event-loop lag, garbage collection. Once, in a process's main. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry, prefix: 'boardstream_' });
  }

  /**
   * Shows numbers that somebody else counts: every number and flag of what `stats` returns becomes a gauge
   * `boardstream_<role>_<name>`, read when the metrics are.
   */
  watch(role: string, stats: () => object): void {
    const gauges = new Map<string, Gauge>();
    const read = (): void => {
      for (const [name, value] of Object.entries(stats())) {
        if (typeof value !== 'number' && typeof value !== 'boolean') continue;
        const metric = `boardstream_${role}_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
        const gauge = gauges.get(metric) ?? this.gauge(metric, `${name} of the ${role}`);
        gauges.set(metric, gauge);
        gauge.set(Number(value));
      }
    };
    this.#readers.push(read);
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

  private histogram<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Histogram<L> {
    return new Histogram({ name, help, labelNames: [...labelNames], buckets: SECONDS, registers: [this.registry] });
  }
}
