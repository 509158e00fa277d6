import { seq, sessionId } from '@boardstream/kernel';
import { protoCodec, type ServerMessage } from '@boardstream/protocol';
import { create, opCommitted, roomOpened, testClient } from '@boardstream/testing';
import { lengthPrefixed } from '../relay/frame.ts';
import { boardstreamDialect } from './boardstream-dialect.ts';
import { relayDialect } from './relay-dialect.ts';

function frame(message: ServerMessage): Buffer {
  return Buffer.from(protoCodec.encodeServer(message));
}

describe("the server's dialect", () => {
  it('counts the events of a frame as reading it does, whatever their sizes', () => {
    const events = [
      roomOpened('a title'),
      ...Array.from({ length: 300 }, (_, i) => opCommitted(i + 2, create(`e${String(i)}`))),
    ];
    const bytes = frame({ type: 'events', from: seq(1), events });
    const reading = boardstreamDialect.read(bytes);
    expect(boardstreamDialect.count(bytes)).toBe(301);
    expect(reading.type === 'submissions' && reading.submissions.slice(0, 2)).toEqual([
      { writer: '', counter: 0 },
      { writer: testClient(), counter: 1 },
    ]);
  });

  it('does not count other messages: they must be read', () => {
    expect(boardstreamDialect.count(frame({ type: 'pong' }))).toBeUndefined();
    expect(
      boardstreamDialect.count(frame({ type: 'presence', session: sessionId('s'), clientId: testClient() })),
    ).toBeUndefined();
    const refused = frame({ type: 'refused', counter: 1, code: 'busy', message: 'too much' });
    expect(boardstreamDialect.read(refused)).toEqual({ type: 'problem', message: 'refused busy: too much' });
  });
});

describe("the relay's dialect", () => {
  it('finds every submission of a frame, with its writer, by reading and by counting', () => {
    const parts = [1, 2, 3].map((counter) =>
      Buffer.from(relayDialect.submission('17', counter, 0, create(`e${String(counter)}`))),
    );
    const bytes = Buffer.concat(parts.map(lengthPrefixed));
    expect(relayDialect.count(bytes)).toBe(3);
    expect(relayDialect.read(bytes)).toEqual({
      type: 'submissions',
      submissions: [1, 2, 3].map((counter) => ({ writer: '17', counter })),
    });
  });
});
