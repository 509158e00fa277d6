import fc from 'fast-check';
import { decodeSubmissionAddress, encodeSubmission } from './index.ts';
import { submission } from './spec-support/messages.ts';

describe('the address of a submission', () => {
  it('[G19] is found without decoding what is asked', () => {
    fc.assert(
      fc.property(submission, (sent) => {
        const address = { gateway: 'gateway_1-a', id: sent.id };
        expect(decodeSubmissionAddress(encodeSubmission({ ...sent, ...address }))).toEqual(address);
      }),
    );
  });

  it('[G19] is found where the rest was cut off, or is of another kind', () => {
    const address = { gateway: 'gateway-1', id: 7 };
    // Fields 2 and 3, then a field 6 that promises more bytes than there are.
    const text = new TextEncoder().encode(address.gateway);
    const bytes = Uint8Array.of(0x10, 7, 0x1a, text.length, ...text, 0x32, 200, 1, 2, 3);
    expect(decodeSubmissionAddress(bytes)).toEqual(address);
  });

  it('is undefined for bytes that name no gateway, whatever they are', () => {
    expect(decodeSubmissionAddress(new Uint8Array())).toBeUndefined();
    expect(decodeSubmissionAddress(new TextEncoder().encode('not protobuf at all'))).toBeUndefined();
    for (const gateway of ['', 'two tokens', 'g.1', '>', 'x\r\nPUB y 0'])
      expect(decodeSubmissionAddress(Uint8Array.of(0x1a, gateway.length, ...Buffer.from(gateway)))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['undefined', 'object']).toContain(typeof decodeSubmissionAddress(bytes));
      }),
    );
  });
});
