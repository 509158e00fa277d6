/** Where a nats-server finds its configuration and stores what it keeps, and what it listens on. */
export interface NatsRunOptions {
  readonly directory: string;
  /** A file in the directory. */
  readonly config: string;
  readonly port: number;
  /** Variables that the configuration names. */
  readonly env: Readonly<Record<string, string>>;
}

/** A nats-server that was started, until it is killed. */
export interface NatsRun {
  readonly pid: number;
  /** Whether it has ended by itself. */
  hasEnded(): boolean;
  /** As a crash ends it; resolves when it is gone. */
  kill(): Promise<void>;
}
