import protobuf from 'protobufjs/minimal.js';
import { wideInteger } from './wire.ts';

/** Who waits for the answer to a submission. */
export interface SubmissionAddress {
  readonly gateway: string;
  readonly id: number;
}

/** Of the fields of `Submission` (broker.proto). */
const ID_FIELD = 2;
const GATEWAY_FIELD = 3;
/** What can be in the subject that a gateway listens on: whatever else stands there, no gateway wrote it. */
const GATEWAY = /^[\w-]{1,128}$/;

/**
 * Who is to be told of a submission that is not to be decoded: steps over everything but the two fields that say so.
 * Undefined where they are not to be found; bytes of any other kind do no harm.
 */
export function decodeSubmissionAddress(bytes: Uint8Array): SubmissionAddress | undefined {
  const reader = protobuf.Reader.create(bytes);
  let gateway = '';
  let id = 0;
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag === ID_FIELD << 3) id = wideInteger(Number(reader.uint64()));
      else if (tag === ((GATEWAY_FIELD << 3) | 2)) gateway = reader.string();
      else reader.skipType(tag & 7);
    }
  } catch {
    // What was found before it broke is as good.
  }
  return GATEWAY.test(gateway) ? { gateway, id } : undefined;
}
