import { inProcessBroker } from '@boardstream/engine-embedded';
import type { EventLog } from '@boardstream/ports';
import { eventually, ManualClock } from '@boardstream/testing';
import { PARTITIONS, SequencerHarness, type Surroundings, type TestStore } from './sequencer-harness.ts';

/** Short, for the queue keeps a message for 60 s, and some owners one after the other are to meet it. */
const LEASE_MS = 1_000;
/** How far the clock goes at a time: much less than a third of a lease. */
const STEP_MS = 100;

/** What an owner is about to do when it is asked whether it ends: the name of a port's method, and the first argument. */
type Mortality = (method: string, subject: unknown, rest: readonly unknown[]) => boolean;

/**
 * A sequencer whose process can end: from then on none of its calls has any effect or answer, nothing is released, and
 * nothing of it is heard.
 */
export class MortalSequencer {
  readonly harness: SequencerHarness;
  dead = false;

  /** @param endsAt asked before each call of a port whether the process ends right there */
  constructor(store: TestStore, owner: string, endsAt: Mortality, before?: MortalSequencer) {
    const through = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, name) => {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== 'function') return method;
          return (...args: readonly unknown[]): unknown => {
            if (!this.dead && endsAt(String(name), args[0], args.slice(1))) this.end();
            if (this.dead) return new Promise(() => undefined);
            return Reflect.apply(method, target, args);
          };
        },
      });
    const shared = before?.harness ?? surroundings();
    this.harness = new SequencerHarness(store, { owner, leaseMs: LEASE_MS }, shared, through);
  }

  /** The process is gone. */
  end(): void {
    this.dead = true;
    void this.harness.sequencer.stop();
  }

  /** Lets time pass until it owns everything, or has ended. */
  async own(): Promise<void> {
    const { harness } = this;
    await eventually(async () => {
      harness.clock.advance(STEP_MS);
      await harness.settle();
      return this.dead || harness.sequencer.stats.partitionsOwned === PARTITIONS;
    });
  }
}

function surroundings(): Surroundings {
  const clock = new ManualClock();
  return { clock, broker: inProcessBroker({ clock, leaseMs: LEASE_MS }) };
}

/** Ends the process that is about to append something with this text in it. */
export function atAppendOf(text: string): Mortality {
  return (method, _stream, [, records]) => {
    if (method !== 'append') return false;
    // The log is the only port with a method of this name.
    const appended = records as Parameters<EventLog['append']>[2];
    return appended.some(({ data }) => Buffer.from(data).includes(text));
  };
}
