/** Consecutive events of one room, as one message for other services. */
export interface ExportedEvents {
  readonly room: string;
  /** That of the room. */
  readonly partition: number;
  /** Seqs of the first event and of the last. */
  readonly first: number;
  readonly last: number;
  /** Version of what `data` is, from 1: told beside it, for readers. */
  readonly version: number;
  readonly data: Uint8Array;
}

/** `full`: nothing was kept, for now no more is taken; try again later. */
export type ExportOutcome = { readonly type: 'stored' } | { readonly type: 'full' };

/**
 * The log as other services consume it (P16): a stream of messages that keeps its order and forgets by age. What is
 * exported under the same room, first and last again soon after is kept once; later, or grouped otherwise, it is kept
 * again. Readers drop what they have by seq.
 */
export interface EventExport {
  /** Resolves when the stream has it. @throws PortError; after `unavailable` it may be kept all the same. */
  publish(events: ExportedEvents): Promise<ExportOutcome>;
}
