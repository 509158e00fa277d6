import type { EventStoreReport, NatsReport } from '../adapters.ts';

/** What came of asking one thing: what it answered, or why it did not. */
export type Asked<T> =
  { readonly type: 'answered'; readonly value: T } | { readonly type: 'failed'; readonly reason: string };

/** What `/readyz` of a process said. */
export interface ReadyReport {
  readonly ready: boolean;
  readonly parts: readonly { readonly name: string; readonly ok: boolean; readonly reason?: string }[];
  /** How far its exporter is behind, in ms, where it exports. */
  readonly exporterLagMs?: number;
}

/** Something at an address, and what came of asking it. */
export interface At<T> {
  readonly address: string;
  readonly asked: Asked<T>;
}

/** Everything that was learned, before anybody judged it. */
export interface Examination {
  /** Absent where a server in one process is examined: it has no broker. */
  readonly cluster?: ClusterExamination;
  readonly processes: readonly At<ReadyReport>[];
}

export interface ClusterExamination {
  /** As the settings of whoever asks say it. */
  readonly settings: { readonly partitions: number; readonly leaseMs: number; readonly user: string };
  readonly nats: At<NatsReport>;
  readonly eventStore: At<EventStoreReport>;
  readonly projectors: readonly At<{ readonly roundTripMs: number }>[];
}
