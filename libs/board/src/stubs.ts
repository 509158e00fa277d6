import type { ClientId, Seq } from '@boardstream/kernel';
import { Board, type Element, type Operation } from '@boardstream/ot';
import type { Command, CommandContext, Decision } from './commands.ts';
import type { RoomEvent, RoomParent, RoomSettings, StateHash, VectorEntry } from './events.ts';
import type { Role } from './role.ts';
import type { RoomSnapshot, RoomStatus } from './room-snapshot.ts';

function stub(..._args: unknown[]): never {
  throw new Error('not written yet');
}
/** An event that can't be folded onto a state. */
export class FoldError extends Error {
  override readonly name: string = 'FoldError';
  readonly seq: number;
  constructor(seq: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.seq = seq;
  }
}
export class RoomState {
  static readonly empty: RoomState = new RoomState();
  readonly seq: Seq = 0 as Seq;
  readonly committedAt: number = 0;
  readonly status: 'absent' | RoomStatus = 'absent';
  readonly settings: RoomSettings = {};
  readonly parent?: RoomParent;
  readonly board: Board = Board.empty;
  readonly bytes: number = 0;
  readonly elementCount: number = 0;
  vectorEntry(client: ClientId): VectorEntry | undefined {
    return stub(client);
  }
  /** The role that `AccessChanged` gives; undefined: none given, the token's stands. */
  roleOf(subject: string): Role | undefined {
    return stub(subject);
  }
}
export const evolve = (room: RoomState, event: RoomEvent): RoomState => stub(room, event);
export class RoomFold {
  constructor(room?: RoomState) {
    stub(room);
  }
  apply(event: RoomEvent): void {
    stub(event);
  }
  finish(): RoomState {
    return stub();
  }
}
export class EventWindow {
  /** Seq of the newest event that was pushed (or the start). */
  readonly head: Seq = 0 as Seq;
  /** `start`: the seq after which events are pushed. */
  constructor(start?: Seq) {
    stub(start);
  }
  push(event: RoomEvent): void {
    stub(event);
  }
  since(baseSeq: Seq): readonly RoomEvent[] | undefined {
    return stub(baseSeq);
  }
}
export const decide = (command: Command, room: RoomState, window: EventWindow, context: CommandContext): Decision => stub(command, room, window, context);
export const stateHash = (board: Board): StateHash => stub(board);
export const snapshotOf = (room: RoomState): RoomSnapshot => stub(room);
export const roomFromSnapshot = (snapshot: RoomSnapshot): RoomState => stub(snapshot);
export const paintOrder = (board: Board): readonly Element[] => stub(board);
export const keyBetween = (a: string | null, b: string | null): string => stub(a, b);
export const isValidKey = (z: string): boolean => stub(z);
export const checkOperation = (op: unknown): void => stub(op);
export const roundOperation = (op: Operation): Operation => stub(op);
export const FLOOR_DISTANCE = 65_536;
export const HASH_INTERVAL = 1_024;
