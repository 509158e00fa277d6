import { seq, type ClientId, type Seq } from '@boardstream/kernel';
import { decide, EventWindow, evolve, RoomFold, RoomState, type Decision, type RoomEvent } from '@boardstream/board';
import type { EngineSubmission } from '@boardstream/client';
import type { Board, Operation } from '@boardstream/ot';
import { testClient, testNonce } from '@boardstream/testing';

/** ms between two events: a trace need not say when anything was done. */
const EVENT_INTERVAL_MS = 100;

/** Whose operation an event is: which writer's, and how many of its submits the log holds whole with it, at least. */
export interface Contents {
  readonly agent: number;
  readonly submits: number;
}

export interface LoggedEvent {
  readonly event: RoomEvent;
  /** Undefined: it is no writer's. */
  readonly contents: Contents | undefined;
}

/** A room's one owner without a network: each submission is decided, appended to the log and folded at once. */
export class TraceSequencer {
  readonly #log: LoggedEvent[] = [];
  readonly #window = new EventWindow();
  #room = RoomState.empty;

  /** Opens the room with this operation. */
  constructor(first: Operation) {
    this.#decide(testClient('host'), { counter: 1, nonce: testNonce(0), baseSeq: seq(0), op: first }, undefined);
  }

  /** The event after this one; undefined when it is the last. */
  eventAfter(at: Seq): LoggedEvent | undefined {
    return this.#log[at];
  }

  get head(): Seq {
    return this.#room.seq;
  }

  get board(): Board {
    return this.#room.board;
  }

  submit(contents: Contents, submission: EngineSubmission): Decision {
    return this.#decide(writerId(contents.agent), submission, contents);
  }

  /** The board by another way: the whole log, folded anew from nothing. */
  foldLog(): Board {
    const fold = new RoomFold();
    for (const { event } of this.#log) fold.apply(event);
    return fold.finish().board;
  }

  #decide(client: ClientId, submission: EngineSubmission, contents: Contents | undefined): Decision {
    const { counter, nonce, baseSeq, op } = submission;
    const context = {
      now: this.head * EVENT_INTERVAL_MS,
      author: { client },
      role: 'editor',
      durableHead: this.head,
      autoCreate: true,
    } as const;
    const command = { type: 'submit', opId: { client, counter }, nonce, baseSeq, op } as const;
    const decision = decide(command, this.#room, this.#window, context);
    for (const event of decision.type === 'committed' ? decision.events : []) {
      this.#log.push({ event, contents });
      this.#window.push(event);
      this.#room = evolve(this.#room, event);
    }
    return decision;
  }
}

/** The client id of a trace's agent. */
export function writerId(agent: number): ClientId {
  return testClient(`writer-${String(agent)}-`);
}
