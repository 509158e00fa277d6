/** As much of what it printed is kept as a panic takes with the lines before it. */
export const KEPT_CHARACTERS = 32_768;

/** Where a nats-server finds its configuration and stores what it keeps, and what it listens on. */
export interface NatsRunOptions {
  readonly directory: string;
  /** A file in the directory. */
  readonly config: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Variables that the configuration names. */
  readonly env: Readonly<Record<string, string>>;
}

/** A nats-server that was started, until it is killed. */
export interface NatsRun {
  readonly pid: number;
  /** On which it listens. */
  readonly port: number;
  /** Whether it has ended by itself. */
  hasEnded(): boolean;
  /** How it ended, and the last that it printed: for the error of a test that needed it. */
  lastWords(): string;
  /** As a crash ends it; resolves when it is gone. */
  kill(): Promise<void>;
}
