import type { OpId } from '@boardstream/kernel';
import { omitElements } from '@boardstream/ot';
import { LostWorkError } from './errors.ts';
import type { MergeEngine } from './merge-engine.ts';
import type { MergeReport } from './merge-report.ts';
import type { Conflicts, LostWork, RecoveredWork } from './room-events.ts';

interface Waiter {
  /** Waits for so many of the submitted operations. */
  readonly submits: number;
  /** What of them was lost or handed over meanwhile, and not saved after all. */
  unsaved: readonly (LostWork | Conflicts)[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Those who wait until everything that was submitted up to a point is saved. */
export class SavedWaiters {
  readonly #engine: MergeEngine;
  /** In the order of their `submits`. */
  #waiters: Waiter[] = [];

  constructor(engine: MergeEngine) {
    this.#engine = engine;
  }

  /**
   * Resolves when everything submitted so far is saved. Once nothing of it is pending any more, it rejects with
   * `LostWorkError` when some of it was lost or handed over since, and was not saved after all.
   */
  wait(): Promise<void> {
    const { submits } = this.#engine;
    if (this.#engine.settled(submits)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiters.push({ submits, unsaved: [], resolve, reject });
    });
  }

  /** What became of pending work; `check` then tells those for whom that was the last of it. */
  take({ unsaved, recovered }: MergeReport): void {
    if (unsaved.length === 0 && recovered.length === 0) return;
    for (const waiter of this.#waiters) {
      const lost = unsaved.filter(({ since }) => since <= waiter.submits).map(({ work }) => work);
      waiter.unsaved = [...waiter.unsaved, ...lost].flatMap((work) => leftOf(work, recovered));
    }
  }

  /** The pending work changed. */
  check(): void {
    let done = 0;
    for (const { submits, unsaved, resolve, reject } of this.#waiters) {
      if (!this.#engine.settled(submits)) break;
      const [first] = unsaved;
      if (first === undefined) resolve();
      else reject(errorOf(first));
      done += 1;
    }
    if (done > 0) this.#waiters = this.#waiters.slice(done);
  }

  /** Nothing more will happen. */
  fail(error: Error): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter.reject(error);
  }
}

/** What of this is unsaved still, when some of it was saved after all: nothing, or one thing. */
function leftOf(work: LostWork | Conflicts, recovered: readonly RecoveredWork[]): readonly (LostWork | Conflicts)[] {
  const saved = new Set(recovered.filter(({ opId }) => isSame(opId, work.opId)).flatMap(({ elements }) => elements));
  if (saved.size === 0) return [work];
  if ('elements' in work) {
    const elements = work.elements.filter(({ id }) => !saved.has(id));
    return elements.length === 0 ? [] : [{ ...work, elements }];
  }
  const ops = work.ops.map((op) => omitElements(op, saved)).filter((op) => op.length > 0);
  return ops.length === 0 ? [] : [{ ...work, ops }];
}

function isSame(a: OpId, b: OpId | undefined): boolean {
  return a.client === b?.client && a.counter === b.counter;
}

function errorOf(work: LostWork | Conflicts): LostWorkError {
  if ('ops' in work) {
    return new LostWorkError(`${String(work.ops.length)} operations could not be carried on (${work.reason})`);
  }
  const elements = work.elements.map(({ id, reason }) => `${id === '' ? 'the board' : id}: ${reason}`);
  return new LostWorkError(`not saved: ${elements.join(', ')}`, work);
}
