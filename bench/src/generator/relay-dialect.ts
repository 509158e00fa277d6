import { seq } from '@boardstream/kernel';
import { protoCodec } from '@boardstream/protocol';
import type { Dialect } from './dialect.ts';

/** Before each message of a frame: its length; then the writer's number and the counter; then what a client of the server would send. */
const LENGTH_BYTES = 4;
const HEADER_BYTES = 8;

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
    const submissions = [];
    for (let at = 0; at < frame.length;) {
      const end = at + LENGTH_BYTES + frame.readUInt32BE(at);
      const head = at + LENGTH_BYTES;
      const message = protoCodec.decodeClient(frame.subarray(head + HEADER_BYTES, end));
      if (message.type !== 'submit') return { type: 'problem', message: `the relay sent a ${message.type}` };
      submissions.push({ writer: String(frame.readUInt32BE(head)), counter: message.counter });
      at = end;
    }
    return { type: 'submissions', submissions };
  },
  count: (frame) => {
    let count = 0;
    for (let at = 0; at < frame.length; at += LENGTH_BYTES + frame.readUInt32BE(at)) count++;
    return count;
  },
};
