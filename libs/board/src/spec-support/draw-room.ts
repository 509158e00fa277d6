import type { Seq } from '@boardstream/kernel';
import type { Board, Operation } from '@boardstream/ot';
import { drawOp, naiveOf } from '@boardstream/ot/properties';
import { testClient, type CaseLog, type Draw } from '@boardstream/testing';
import type { RoomRules, RoomState } from '../index.ts';
import { Script, SMALL_RULES } from './script.ts';

/** Small figures, so that floor, sweeps and hashes are met after few events, and nothing is too young for a purge. */
export const ROOM_CASE_RULES: RoomRules = { ...SMALL_RULES, floorDistance: 6, minDeletedAgeMs: 0 };

const CLIENTS = ['ann', 'bob', 'eve'] as const;

/** An op that fits the board, and likes what other ops like. */
export function drawOpOn(draw: Draw, board: Board): Operation {
  return drawOp(draw, naiveOf(board));
}

/** A room whose clients submit what they made some events ago. */
export class DrawnRoom {
  readonly script = new Script({ rules: ROOM_CASE_RULES });
  /** The room after each event, by seq. */
  readonly states: RoomState[] = [];

  constructor() {
    this.states.push(this.script.room);
    this.#give(() => this.script.give({ type: 'open', settings: {} }));
  }

  /** So many commands: ops on states that lie up to `lag` events back, and purges. */
  goOn(draw: Draw, commands: number, lag = 3): this {
    for (let n = commands; n > 0; n--) {
      this.script.now += draw.integer(0, 2);
      if (draw.chance(0.15)) this.#purge(draw);
      else this.#submit(draw, lag);
    }
    return this;
  }

  /** Shows the events, for whoever reads a failure. */
  noteIn(log: CaseLog): this {
    log.note('events', this.script.events);
    return this;
  }

  #submit(draw: Draw, lag: number): void {
    const client = testClient(draw.pick(CLIENTS));
    const own = this.script.room.vectorEntry(client)?.seq ?? 1;
    const baseSeq = Math.max(own, this.script.head - draw.integer(0, lag)) as Seq; // one that the room had
    const board = this.states[baseSeq]?.board ?? this.script.room.board;
    this.#give(() => this.script.submit(drawOpOn(draw, board), client, { baseSeq }));
  }

  #purge(draw: Draw): void {
    const deleted = [...this.script.room.deletedAt.values()].map(({ id }) => id).sort();
    if (deleted.length > 0)
      this.#give(() => this.script.give({ type: 'purge', ids: [draw.pick(deleted)] }, { role: 'owner' }));
  }

  #give(command: () => unknown): void {
    const before = this.script.head;
    command();
    // Commands are given one by one, and make one event each.
    if (this.script.head > before) this.states.push(this.script.room);
  }
}
