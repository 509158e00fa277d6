import type { ClientId, Seq, SessionId } from '@boardstream/kernel';
import type { Role } from '@boardstream/board';
import type { Board, Operation } from '@boardstream/ot';
import type { PresenceState } from '@boardstream/protocol';
import type { ConnectionState, SaveStatus } from './connection-state.ts';
import type { RoomClientOptions, SubmitOptions } from './room-client-options.ts';
import type { Peer, RoomClientEvents, RoomInfo } from './room-events.ts';

/** One person's place in one room: what is shown, what is pending, who else is there. */
export class RoomClient {
  readonly options: RoomClientOptions;

  constructor(options: RoomClientOptions) {
    this.options = options;
  }

  get board(): Board {
    throw new Error('not yet');
  }
  get confirmedSeq(): Seq {
    throw new Error('not yet');
  }
  get connection(): ConnectionState {
    throw new Error('not yet');
  }
  get saveStatus(): SaveStatus {
    throw new Error('not yet');
  }
  get role(): Role | undefined {
    throw new Error('not yet');
  }
  get roomInfo(): RoomInfo | undefined {
    throw new Error('not yet');
  }
  get clientId(): ClientId | undefined {
    throw new Error('not yet');
  }
  get canUndo(): boolean {
    throw new Error('not yet');
  }
  get canRedo(): boolean {
    throw new Error('not yet');
  }
  get peers(): ReadonlyMap<SessionId, Peer> {
    throw new Error('not yet');
  }
  start(): void {
    throw new Error('not yet');
  }
  close(): Promise<void> {
    throw new Error('not yet');
  }
  reconnectNow(): void {
    throw new Error('not yet');
  }
  login(token: string): void {
    throw new Error(`not yet ${token}`);
  }
  /** Resolves when the state was loaded and is up to date for the first time; rejects when the client stops before. */
  whenLive(): Promise<void> {
    throw new Error('not yet');
  }
  whenSaved(): Promise<void> {
    throw new Error('not yet');
  }
  submit(op: Operation, options?: SubmitOptions): void {
    throw new Error(`not yet ${String(op.length)} ${String(options)}`);
  }
  undo(): boolean {
    throw new Error('not yet');
  }
  redo(): boolean {
    throw new Error('not yet');
  }
  /** Ends the current gesture: later operations start an undo step of their own even under the same group name. */
  setPresence(state: PresenceState): void {
    throw new Error(`not yet ${String(state.name)}`);
  }
  on<E extends keyof RoomClientEvents>(event: E, listener: (value: RoomClientEvents[E]) => void): () => void {
    throw new Error(`not yet ${event} ${String(listener)}`);
  }
}
