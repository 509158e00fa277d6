import { seq, type Seq } from '@boardstream/kernel';
import { evolve, RoomState, type RoomEvent, type RoomRules, type StateLoaded } from '@boardstream/board';
import { ensure } from './failure.ts';

/** The durable log of the room, and the state after each of its events. */
export class RoomLog {
  readonly rules: RoomRules;
  readonly events: RoomEvent[] = [];
  readonly #states: RoomState[] = [RoomState.empty];
  /** Events before this seq are gone for readers. */
  firstKept: Seq = seq(1);

  constructor(rules: RoomRules) {
    this.rules = rules;
  }

  get head(): Seq {
    return seq(this.events.length);
  }

  get state(): RoomState {
    return this.stateAt(this.head);
  }

  /** Appends where the log is as long as was expected, and only there (G7). */
  append(expected: number, events: readonly RoomEvent[]): boolean {
    if (expected !== this.events.length) return false;
    for (const event of events) {
      ensure(event.seq === this.events.length + 1, 'G1', () => `event ${event.seq} after ${this.events.length}`);
      this.#states.push(evolve(this.state, event, this.rules));
      this.events.push(event);
    }
    return true;
  }

  stateAt(at: number): RoomState {
    const state = this.#states[at];
    if (state === undefined) throw new RangeError(`the log has ${this.events.length} events, not ${at}`);
    return state;
  }

  /** The last seq up to `at` that has a state: amid the parts of a load there is none (M34). */
  lastState(at: number): Seq {
    let found = at;
    while (this.stateAt(found).status === 'loading') found -= 1;
    return seq(found);
  }

  /** The parts of the load whose last part is this event. */
  partsOf(last: StateLoaded, at: number): readonly StateLoaded[] {
    const bodies = this.events.slice(0, at).map(({ body }) => body);
    return bodies.filter((body) => body.type === 'state-loaded' && body.loadId === last.loadId) as StateLoaded[]; // by the filter
  }

  /** Events after `after`, at most so many. */
  after(after: number, count = Number.POSITIVE_INFINITY): readonly RoomEvent[] {
    return this.events.slice(after, after + count);
  }

  /** Whether a reader that has the state at `at` can go on by events. */
  reachesBackTo(at: number): boolean {
    return at + 1 >= this.firstKept;
  }
}
