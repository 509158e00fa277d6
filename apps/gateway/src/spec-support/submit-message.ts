import { seq } from '@boardstream/kernel';
import type { SubmitMessage } from '@boardstream/protocol';
import { create, strokeElement, testNonce } from '@boardstream/testing';

/** An op that makes an element, as a client sends it. */
export function submitMessage(counter: number, id = 'a'): SubmitMessage {
  return { type: 'submit', counter, nonce: testNonce(counter), baseSeq: seq(0), op: create(id, strokeElement()) };
}
