import type { ClientId, Seq } from '@boardstream/kernel';
import { toElementData, type ElementData, type Operation } from '@boardstream/ot';
import { testClient, testNonce } from '@boardstream/testing';
import {
  decide,
  EventWindow,
  evolve,
  ROOM_RULES,
  RoomState,
  type Author,
  type Command,
  type CommandContext,
  type Decision,
  type Refusal,
  type RoomEvent,
  type RoomRules,
  type SubmitCommand,
  type WindowBounds,
} from '../index.ts';

/** Small figures, so that floor and sweeps are met after few events. */
export const SMALL_RULES: RoomRules = { ...ROOM_RULES, floorDistance: 16, sweepInterval: 4, hashInterval: 4 };

export interface ScriptOptions {
  readonly rules?: RoomRules;
  readonly window?: Partial<WindowBounds>;
}

/** A room whose commands are decided and folded at once, as its owner does. */
export class Script {
  room = RoomState.empty;
  window: EventWindow;
  readonly events: RoomEvent[] = [];
  /** The owner's wall clock, in ms. */
  now = 1_000;
  readonly rules: RoomRules;
  readonly #counters = new Map<ClientId, number>();

  constructor({ rules = ROOM_RULES, window }: ScriptOptions = {}) {
    this.rules = rules;
    this.window = new EventWindow(undefined, { minEvents: 4_096, minAgeMs: 10_000, maxEvents: 65_536, ...window });
  }

  /** Decides without folding. */
  judge(command: Command, context: Partial<CommandContext> = {}): Decision {
    const author: Author = {
      client: command.type === 'submit' || command.type === 'draw' ? command.opId.client : testClient(),
    };
    const durableHead = this.room.seq;
    const whole: CommandContext = { now: this.now, author, role: 'editor', durableHead, autoCreate: true, ...context };
    return decide(command, this.room, this.window, whole, this.rules);
  }

  /** Decides, and folds what was committed. */
  give(command: Command, context: Partial<CommandContext> = {}): Decision {
    const decision = this.judge(command, context);
    if (decision.type === 'committed') decision.events.forEach((event) => this.fold(event));
    return decision;
  }

  fold(event: RoomEvent): void {
    this.room = evolve(this.room, event, this.rules);
    this.window.push(event);
    this.events.push(event);
  }

  /** A submission of the client's next op, based on the head unless `more` says otherwise. */
  submission(op: Operation, client = testClient(), more: Partial<SubmitCommand> = {}): SubmitCommand {
    const counter = (this.#counters.get(client) ?? 0) + 1;
    const command: SubmitCommand = {
      type: 'submit',
      opId: { client, counter },
      nonce: testNonce(counter),
      baseSeq: this.room.seq,
      op,
      ...more,
    };
    this.#counters.set(client, command.opId.counter);
    return command;
  }

  /** Submits and folds. */
  submit(
    op: Operation,
    client = testClient(),
    more: Partial<SubmitCommand> = {},
    context: Partial<CommandContext> = {},
  ): Decision {
    return this.give(this.submission(op, client, more), context);
  }

  element(id: string): ElementData | undefined {
    const element = this.room.board.get(id);
    return element && toElementData(element);
  }

  get head(): Seq {
    return this.room.seq;
  }
}

/** The one event that was committed last. @throws when the decision is another. */
export function lastEvent(decision: Decision): RoomEvent {
  const event = decision.type === 'committed' ? decision.events.at(-1) : undefined;
  if (event === undefined) throw new Error(`not committed: ${JSON.stringify(decision)}`);
  return event;
}

/** What was left out of the op that was committed last. */
export function droppedBy(decision: Decision): unknown {
  const { body } = lastEvent(decision);
  return body.type === 'op-committed' ? body.dropped : body.type;
}

export function refusalOf(decision: Decision): Refusal {
  if (decision.type !== 'refused') throw new Error(`not refused: ${JSON.stringify(decision)}`);
  return decision.refusal;
}

export const codeOf = (decision: Decision): string => refusalOf(decision).code;
