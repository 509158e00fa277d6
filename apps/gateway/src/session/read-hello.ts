import { InvalidIdError, roomId, type RoomId } from '@boardstream/kernel';
import { PROTOCOL_VERSION, type ByeCode, type HelloMessage } from '@boardstream/protocol';

/** Where a hello leads: into a room, or out again. */
export type HelloVerdict =
  | { readonly type: 'room'; readonly room: RoomId }
  | { readonly type: 'bye'; readonly code: ByeCode; readonly message: string };

/** Looks at what a hello says of itself (P8, P17). */
export function readHello(hello: HelloMessage): HelloVerdict {
  if (hello.protocol !== undefined && hello.protocol !== PROTOCOL_VERSION) {
    const message = `The client speaks version ${String(hello.protocol)} of the protocol, this server version ${String(PROTOCOL_VERSION)}.`;
    return { type: 'bye', code: 'version-unsupported', message };
  }
  try {
    return { type: 'room', room: roomId(hello.room) };
  } catch (error) {
    if (!(error instanceof InvalidIdError)) throw error;
    return { type: 'bye', code: 'forbidden', message: error.message };
  }
}
