import type { RoomSnapshot } from '@boardstream/board';
import { ApiError } from '@boardstream/client';

/** What the past shows. `wanted` is where the slider stands; `shown` is the moment on the screen, which follows it. */
export interface PastView {
  readonly wanted: number;
  readonly shown: { readonly seq: number; readonly at: number } | undefined;
  readonly loading: boolean;
  readonly problem: string | undefined;
}

export interface PastViewerOptions {
  /** The board's state at a seq. */
  readonly load: (seq: number) => Promise<RoomSnapshot>;
  readonly show: (snapshot: RoomSnapshot) => void;
}

/** Moments that are kept once loaded: moving back and forth asks for the same ones. */
const MAX_KEPT = 64;

/**
 * Follows the slider: one request at a time, always for where it stands by then, so that dragging it never queues up
 * requests. The picture on the screen stays until the next one is there.
 */
export class PastViewer {
  private readonly options: PastViewerOptions;
  private readonly kept = new Map<number, RoomSnapshot>();
  private readonly listeners = new Set<() => void>();
  private current: PastView;
  private closed = false;

  constructor(seq: number, options: PastViewerOptions) {
    this.options = options;
    this.current = { wanted: seq, shown: undefined, loading: false, problem: undefined };
  }

  /** The same object until something changes. */
  get view(): PastView {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Shows the moment, now or as soon as it is loaded. */
  goTo(seq: number): void {
    this.update({ wanted: seq, problem: undefined });
    if (!this.current.loading) void this.follow();
  }

  /** Nothing is shown after this. */
  close(): void {
    this.closed = true;
    this.listeners.clear();
  }

  /** Never rejects: what goes wrong is told as `problem`. */
  private async follow(): Promise<void> {
    this.update({ loading: true });
    while (!this.closed && this.current.shown?.seq !== this.current.wanted) {
      const seq = this.current.wanted;
      try {
        const snapshot = this.kept.get(seq) ?? (await this.options.load(seq));
        if (this.stopped()) return;
        this.keep(seq, snapshot);
        this.options.show(snapshot);
        this.update({ shown: { seq, at: snapshot.committedAt } });
      } catch (error) {
        this.update({ problem: problemOf(error) });
        if (this.current.wanted === seq) break;
      }
    }
    this.update({ loading: false });
  }

  private stopped(): boolean {
    return this.closed;
  }

  private keep(seq: number, snapshot: RoomSnapshot): void {
    this.kept.delete(seq);
    this.kept.set(seq, snapshot);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  private update(change: Partial<PastView>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function problemOf(error: unknown): string {
  if (error instanceof ApiError && error.status === 0)
    return 'The past can’t be loaded while the server is out of reach.';
  return error instanceof Error ? error.message : String(error);
}
