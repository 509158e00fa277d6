/** How to reach NATS, and as whom. */
export interface NatsConnectionSettings {
  /** `nats://host:port` or `tls://host:port`, any of which will do. */
  readonly servers: readonly string[];
  /** Shown by the server for this connection. */
  readonly name: string;
  readonly user?: string;
  readonly password?: string;
  readonly token?: string;
  /** Contents of a `.creds` file: a user's JWT and seed. */
  readonly credentials?: string;
  /** Where the servers speak TLS: whom to trust instead of the system's authorities, and who this is. All in PEM. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

/** How the streams of a cluster are made; the same for all its processes. */
export interface NatsStreamSettings {
  /** Number of partitions; fixed when the cluster is made. */
  readonly partitions: number;
  /** Copies of each stream, 1 to 5. */
  readonly replicas: number;
  /** How long a submission is kept, in ms (P14). */
  readonly queueAgeMs: number;
  /** What a partition's queue keeps at most, in bytes (G20). */
  readonly queueBytes: number;
  /** How long `BOARD_EVENTS` keeps an event, in ms (P16). */
  readonly eventsAgeMs: number;
}

export const DEFAULT_STREAM_SETTINGS: NatsStreamSettings = {
  partitions: 64,
  replicas: 1,
  queueAgeMs: 60_000,
  queueBytes: 64 * 1024 * 1024,
  eventsAgeMs: 24 * 60 * 60 * 1_000,
};
