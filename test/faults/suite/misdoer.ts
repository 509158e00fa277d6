import type { Fanout, SubmissionQueue } from '@boardstream/ports';
import type { Random } from '@boardstream/testing';
import type { MisdeedFile, Misdeeds } from './misdeeds.ts';

/** How often a process looks at what it is told. */
const LOOK_EVERY_MS = 100;
/** How late is late. */
const LATE_AT_MOST_MS = 2_000;

/** Puts misdeeds between a process and its ports. */
export class Misdoer {
  readonly #random: Random;
  #misdeeds: Misdeeds;

  constructor(file: MisdeedFile, random: Random) {
    this.#random = random;
    this.#misdeeds = file.read();
    setInterval(() => (this.#misdeeds = file.read()), LOOK_EVERY_MS).unref();
  }

  /** The wall clock of this process goes wrong; the monotonic one does not. */
  bendClock(): void {
    const now = Date.now.bind(Date);
    Date.now = () => now() + this.#misdeeds.clockAheadMs;
  }

  /** A fanout of which messages get lost, come twice, or late. */
  fanout(fanout: Fanout): Fanout {
    return {
      publish: (subject, data) => {
        const lost = subject.startsWith('board.reply.') ? this.#misdeeds.lostAnswers : this.#misdeeds.lostLive;
        if (this.#random.chance(lost)) return;
        if (this.#random.chance(this.#misdeeds.repeated)) this.#later(() => fanout.publish(subject, data));
        if (this.#random.chance(this.#misdeeds.late)) this.#later(() => fanout.publish(subject, data));
        else fanout.publish(subject, data);
      },
      subscribe: (subject, handler) => fanout.subscribe(subject, handler),
      flush: () => fanout.flush(),
    };
  }

  /** A queue into which submissions come twice, or late. */
  queue(queue: SubmissionQueue): SubmissionQueue {
    return {
      submit: async (partition, room, data) => {
        const submit = () => queue.submit(partition, room, data);
        if (this.#random.chance(this.#misdeeds.repeated)) this.#later(() => void submit().catch(() => undefined));
        if (!this.#random.chance(this.#misdeeds.late)) return submit();
        await new Promise<void>((resolve) => this.#later(resolve));
        return submit();
      },
      consume: (options) => queue.consume(options),
    };
  }

  #later(action: () => void): void {
    setTimeout(action, LATE_AT_MOST_MS * this.#random.next());
  }
}
