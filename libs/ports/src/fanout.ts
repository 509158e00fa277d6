export interface FanoutSubscription {
  unsubscribe(): void;
}

/**
 * Publish and subscribe with low latency and no promise: at most once, in order per publisher and subject, gaps possible.
 * Subjects are dot-separated tokens; a subscription names one subject exactly. Handlers must not throw and must not block;
 * one that throws takes nothing from the others. No handler runs inside `publish`, and none after its `unsubscribe`.
 */
export interface Fanout {
  /** Messages that were published and not sent, for there was no connection; absent where there is none to lose. */
  readonly dropped?: number;
  publish(subject: string, data: Uint8Array): void;
  subscribe(subject: string, handler: (data: Uint8Array) => void): FanoutSubscription;
  /** Resolves when what was published before has left this process. */
  flush(): Promise<void>;
}
