import { seq, type ClientId, type Seq } from '@boardstream/kernel';
import {
  decide,
  EventWindow,
  evolve,
  RoomState,
  type Command,
  type Dropped,
  type Refusal,
  type Role,
  type RoomEvent,
} from '@boardstream/board';
import { omitElements } from '@boardstream/ot';
import type { SubmitMessage } from '@boardstream/protocol';
import { FIRST_COMMITTED_AT } from '@boardstream/testing';

export type RoomAnswer =
  | { readonly type: 'committed' }
  | { readonly type: 'duplicate'; readonly seq: Seq }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** A room and the one that orders its operations, without anything around it: `decide` and `evolve`, and the log. */
export class TestRoom {
  readonly log: RoomEvent[] = [];
  readonly #window: EventWindow;
  readonly #states: RoomState[] = [RoomState.empty];
  readonly #answers: RoomAnswer[] = [];
  #dropped: Dropped | undefined;

  /** @param windowEvents how many events an op may be behind before it is refused `stale-base`. */
  constructor(windowEvents = 4_096) {
    this.#window = new EventWindow(seq(0), { minEvents: windowEvents, maxEvents: windowEvents, minAgeMs: 0 });
  }

  get head(): Seq {
    return seq(this.log.length);
  }

  get state(): RoomState {
    return this.stateAt(this.head);
  }

  stateAt(at: number): RoomState {
    const state = this.#states[at];
    if (state === undefined) throw new RangeError(`the room has ${String(this.log.length)} events, not ${String(at)}`);
    return state;
  }

  /** The next operation is committed without this, for this reason. */
  dropNext(dropped: Dropped): void {
    this.#dropped = dropped;
  }

  /** The next operations get these answers instead of being judged. */
  answerNext(...answers: readonly RoomAnswer[]): void {
    this.#answers.push(...answers);
  }

  submit(client: ClientId, message: SubmitMessage, role: Role = 'editor'): RoomAnswer {
    const { counter, nonce, baseSeq, op } = message;
    const prepared = this.#answers.shift();
    if (prepared !== undefined) return prepared;
    return this.command({ type: 'submit', opId: { client, counter }, nonce, baseSeq, op }, { client, role });
  }

  command(command: Command, who: { readonly client: ClientId; readonly role: Role }): RoomAnswer {
    const decision = decide(command, this.state, this.#window, {
      now: FIRST_COMMITTED_AT + this.log.length,
      author: { client: who.client },
      role: who.role,
      durableHead: this.head,
      autoCreate: true,
    });
    switch (decision.type) {
      case 'committed':
        this.append(...decision.events.map((event) => this.#withoutDropped(event)));
        return { type: 'committed' };
      case 'behind':
        return { type: 'refused', refusal: { code: 'bad-base', message: 'the base is above the head' } };
      case 'duplicate':
      case 'refused':
        return decision;
    }
  }

  #withoutDropped(event: RoomEvent): RoomEvent {
    const dropped = this.#dropped;
    if (dropped === undefined || event.body.type !== 'op-committed') return event;
    this.#dropped = undefined;
    const op = omitElements(event.body.op, new Set([dropped.id]));
    return { ...event, body: { ...event.body, op, dropped: [...event.body.dropped, dropped] } };
  }

  append(...events: readonly RoomEvent[]): void {
    for (const event of events) {
      this.#states.push(evolve(this.state, event));
      this.log.push(event);
      this.#window.push(event);
    }
  }
}
