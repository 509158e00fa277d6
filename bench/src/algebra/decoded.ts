import type { RoomEvent, SubmitCommand } from '@boardstream/board';
import { roomId } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { decodeEvent, decodeSubmission, encodeEvent, encodeSubmission } from '@boardstream/protocol';
import { opCommitted } from '@boardstream/testing';

// What is measured is given what a decoder made, never objects and strings that the board has already.

/** The command as a sequencer gets it. */
export function decodedCommand(command: SubmitCommand): SubmitCommand {
  const bytes = encodeSubmission({
    room: roomId('bench'),
    id: 1,
    gateway: 'g1',
    author: { client: command.opId.client },
    role: 'editor',
    command,
  });
  const decoded = decodeSubmission(bytes).command;
  if (decoded.type !== 'submit') throw new Error(`a submission came back as ${decoded.type}`);
  return decoded;
}

/** The event as a reader of the log gets it. */
export function decodedEvent(event: RoomEvent): RoomEvent {
  return decodeEvent(encodeEvent(event));
}

/** The op as a reader of the log gets it. */
export function decodedOp(op: Operation): Operation {
  const { body } = decodedEvent(opCommitted(2, op));
  if (body.type !== 'op-committed') throw new Error(`an op came back as ${body.type}`);
  return body.op;
}
