/** What an exporter has done and how it stands: counters since its start, read by metrics. */
export interface ExporterStats extends Readonly<ExporterCounters> {
  /** Whether it is the one that exports. */
  readonly exporting: boolean;
  /** Whether everything that was in the log when it last looked is exported. */
  readonly caughtUp: boolean;
  /** Whether the stream can't be reached or takes no more: what is to be published waits. */
  readonly waiting: boolean;
  /** How far it is behind, in ms of committed time; 0 when it does not export. */
  readonly lagMs: number;
}

export interface ExporterCounters {
  /** Events that the stream has. */
  events: number;
  /** In so many messages. */
  messages: number;
  /** Messages that were not taken at a try. */
  retries: number;
  /** Records of the log that can't be read, and are not exported. */
  damaged: number;
}

/** Counters at zero. */
export function newExporterCounters(): ExporterCounters {
  return { events: 0, messages: 0, retries: 0, damaged: 0 };
}
