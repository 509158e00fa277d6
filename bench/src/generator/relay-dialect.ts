import { seq } from '@boardstream/kernel';
import { protoCodec } from '@boardstream/protocol';
import type { Dialect, Seen } from './dialect.ts';
import { readOperation } from './read-operation.ts';
import { Wire } from './wire.ts';

/** Before each message of a frame: its length; then the writer's number and the counter; then what a client of the server would send. */
const LENGTH_BYTES = 4;
const HEADER_BYTES = 8;

/** Tags in session.proto. */
const SUBMIT = 0x12;
const OPERATION = 0x22;

/** The same submissions through a relay that stores nothing and orders nothing: what any server could do at best. */
export const relayDialect: Dialect = {
  address: (url, room) => `${url}/${room}`,
  submission: (writer, counter, baseSeq, op) => {
    const nonce = counter.toString(16).padStart(16, '0');
    const submit = protoCodec.encodeClient({ type: 'submit', counter, nonce, baseSeq: seq(baseSeq), op });
    const message = Buffer.alloc(HEADER_BYTES + submit.length);
    message.writeUInt32BE(Number(writer), 0);
    message.writeUInt32BE(counter, 4);
    message.set(submit, HEADER_BYTES);
    return message;
  },
  read: (frame) => {
    const submissions: Seen[] = [];
    for (let at = 0; at < frame.length;) {
      const head = at + LENGTH_BYTES;
      readSubmit(new Wire(frame, head + HEADER_BYTES));
      submissions.push({ writer: String(frame.readUInt32BE(head)), counter: frame.readUInt32BE(head + 4) });
      at = head + frame.readUInt32BE(at);
    }
    return { type: 'submissions', submissions };
  },
  count: (frame) => {
    let count = 0;
    for (let at = 0; at < frame.length; at += LENGTH_BYTES + frame.readUInt32BE(at)) count++;
    return count;
  },
};

function readSubmit(wire: Wire): void {
  if (wire.varint() !== SUBMIT) throw new Error('the relay sent something else than a submission');
  const end = wire.varint() + wire.at;
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === OPERATION) readOperation(wire, wire.varint() + wire.at);
    else wire.skip(tag);
  }
}
