import type { ClientId } from '@boardstream/kernel';
import type { Role } from '@boardstream/board';
import type { RoomMessage, WelcomeMessage } from '@boardstream/protocol';
import type { RoomInfo } from './room-events.ts';
import type { Passage } from './sender.ts';

export interface RoomStandingOwner {
  roleChanged(role: Role): void;
  roomChanged(room: RoomInfo): void;
}

/** How the room and the person in it stand, as the server last told. */
export class RoomStanding {
  readonly #owner: RoomStandingOwner;
  #clientId: ClientId | undefined;
  #role: Role | undefined;
  #room: RoomInfo | undefined;

  constructor(owner: RoomStandingOwner) {
    this.#owner = owner;
  }

  get clientId(): ClientId | undefined {
    return this.#clientId;
  }
  get role(): Role | undefined {
    return this.#role;
  }
  get room(): RoomInfo | undefined {
    return this.#room;
  }

  /** Whether the server would take an operation now; `trying` where it said that it can't for now (G21). */
  get passage(): Passage {
    if (this.#role === 'viewer' || this.#room === undefined) return 'shut';
    if (this.#room.writable) return 'open';
    return this.#room.status === 'open' ? 'trying' : 'shut';
  }

  /** Why nothing can be submitted at all; undefined when something can, be it later. */
  get readOnlyReason(): string | undefined {
    if (this.#role === 'viewer') return 'this person may only look';
    const status = this.#room?.status;
    return status === 'archived' || status === 'erased' || status === 'quarantined' ? `it is ${status}` : undefined;
  }

  welcomed({ clientId, role, seq, limits }: WelcomeMessage): void {
    this.#clientId = clientId;
    this.setRole(role);
    // What was last heard of the room stands until the server says how it stands now.
    this.#setRoom({ status: 'open', writable: true, ...this.#room, head: seq, limits });
  }

  setRole(role: Role): void {
    if (role === this.#role) return;
    this.#role = role;
    this.#owner.roleChanged(role);
  }

  told({ status, writable, reason, head }: RoomMessage): void {
    const limits = this.#room?.limits;
    this.#setRoom({
      status,
      writable,
      head,
      ...(reason === undefined ? {} : { reason }),
      ...(limits === undefined ? {} : { limits }),
    });
  }

  #setRoom(room: RoomInfo): void {
    this.#room = room;
    this.#owner.roomChanged(room);
  }
}
