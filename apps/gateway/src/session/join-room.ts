import { assertNever, seq, type ClientId, type Seq, type Timers } from '@boardstream/kernel';
import type { HelloMessage, ResyncMessage, ServerMessage, SessionCodec } from '@boardstream/protocol';
import { PortError } from '@boardstream/ports';
import type { Buffer } from 'node:buffer';
import { RoomGoneError } from '../room/event-line.ts';
import type { RoomHub } from '../room/room-hub.ts';
import type { StateFrames } from '../room/snapshot-cache.ts';

/** How often a room that is being loaded, and has no state meanwhile (M34), is asked again, in ms. */
const LOADING_RETRY_MS = 500;
/** How often it is looked whether a room is still in quarantine, in ms. */
const QUARANTINE_LOOK_MS = 500;

export interface Joining {
  readonly hub: RoomHub;
  readonly codec: SessionCodec;
  readonly client: ClientId;
  readonly resume: HelloMessage['resume'];
  readonly timers: Timers;
  readonly tell: (message: ServerMessage) => void;
  /** Resolves when there is room for the next; rejects when the connection is closed. */
  readonly write: (frame: Buffer) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Sends what stands before the events (P3): nothing when the client has the state at `resume.seq`; else the state at
 * that seq, or near the head. Where a room in quarantine can't be read it waits for its release.
 * @returns the seq after which events are due
 * @throws PortError when history can't answer, RoomGoneError, the signal's reason
 */
export async function sendState(joining: Joining, head: Seq): Promise<number> {
  for (;;) {
    try {
      return await sendStateNow(joining, head);
    } catch (error) {
      if (!(error instanceof PortError) || !joining.hub.quarantined) throw error;
      await released(joining);
    }
  }
}

/** A room in quarantine may have no state that can be told: its people are told that much, and wait until it is released (G19). */
async function released({ hub, tell, timers, signal }: Joining): Promise<void> {
  tell(hub.standing);
  while (hub.quarantined) await delay(timers, QUARANTINE_LOOK_MS, signal);
}

async function sendStateNow(joining: Joining, head: Seq): Promise<number> {
  const { hub, codec, resume } = joining;
  if (resume === undefined) return sendHead(joining);
  if (resume.seq > head) return resync(joining, 'ahead', head);
  if (resume.haveState) return resume.seq;
  const answer = await hub.snapshots.at(resume.seq, codec);
  switch (answer.type) {
    case 'state':
      return send(joining, answer.state);
    case 'no-state':
      return resync(joining, 'no-state', head);
    case 'out-of-range':
      return resync(joining, 'truncated', head);
    case 'gone':
      throw new RoomGoneError(`room ${hub.room} was erased`);
    default:
      return assertNever(answer);
  }
}

/** The state that was asked for is not to be had: says so, with what is known of the client's last op (M30), and sends the head. */
async function resync(joining: Joining, reason: ResyncMessage['reason'], head: Seq): Promise<number> {
  const state = await stateAtHead(joining);
  const own = state.vector.find((entry) => entry.client === joining.client);
  joining.tell({
    type: 'resync',
    seq: seq(Math.max(head, state.seq)),
    reason,
    ...(own === undefined ? {} : { own: { counter: own.counter, nonce: own.nonce, seq: own.seq } }),
  });
  return send(joining, state);
}

async function sendHead(joining: Joining): Promise<number> {
  return send(joining, await stateAtHead(joining));
}

async function stateAtHead({ hub, codec, timers, signal }: Joining): Promise<StateFrames> {
  for (;;) {
    const answer = await hub.snapshots.latest(hub.head, codec);
    signal.throwIfAborted();
    switch (answer.type) {
      case 'state':
        return answer.state;
      case 'gone':
        throw new RoomGoneError(`room ${hub.room} was erased`);
      case 'no-state':
      case 'out-of-range':
        await delay(timers, LOADING_RETRY_MS, signal);
        break;
      default:
        assertNever(answer);
    }
  }
}

async function send(joining: Joining, state: StateFrames): Promise<number> {
  for (const frame of state.frames) await joining.write(frame);
  return state.seq;
}

function delay(timers: Timers, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = timers.setTimer(() => {
      signal.removeEventListener('abort', aborted);
      resolve();
    }, ms);
    const aborted = (): void => {
      cancel();
      reject(signal.reason as Error); // sessions abort with an Error
    };
    signal.addEventListener('abort', aborted, { once: true });
  });
}
