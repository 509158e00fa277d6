import { SUBPROTOCOLS } from '@boardstream/protocol';
import { payloadsOf } from '../spec-support/scripted-connection.ts';
import { Admission, type Arrival } from './admission.ts';
import { OriginPolicy } from './origin-policy.ts';
import { chooseSubprotocol, codecOf } from './subprotocol.ts';
import { websocketFrame } from './websocket-frame.ts';

describe('websocketFrame', () => {
  it.each([
    [0, 2],
    [125, 2],
    [126, 4],
    [65_535, 4],
    [65_536, 10],
  ])('[P1] frames %i bytes with a header of %i (RFC 6455 §5.2)', (length, header) => {
    const payload = new Uint8Array(length).fill(7);
    const frame = websocketFrame(payload);
    expect(frame.byteLength).toBe(header + length);
    expect(frame[0]).toBe(0x82);
    expect([...payloadsOf(frame)]).toEqual([Buffer.from(payload)]);
  });

  it('[P1] frames a string as text in UTF-8, its length in bytes', () => {
    const frame = websocketFrame('€');
    expect([...frame]).toEqual([0x81, 3, 0xe2, 0x82, 0xac]);
  });
});

describe('the subprotocol', () => {
  it('[P1] is the first offered that is spoken; none means JSON', () => {
    expect(chooseSubprotocol(['x', SUBPROTOCOLS.proto, SUBPROTOCOLS.json])).toBe(SUBPROTOCOLS.proto);
    expect(chooseSubprotocol([])).toBe(false);
    expect(codecOf('')?.name).toBe('json');
    expect(codecOf(SUBPROTOCOLS.proto)?.name).toBe('proto');
  });

  it('[P8] is answered even when it is not spoken, so that the client can be told', () => {
    expect(chooseSubprotocol(['boardstream.v9+json'])).toBe('boardstream.v9+json');
    expect(codecOf('boardstream.v9+json')).toBeUndefined();
  });
});

describe('OriginPolicy', () => {
  const policy = new OriginPolicy(['https://friend.example']);

  it.each([
    [undefined, 'board.example', true],
    ['http://board.example', 'board.example', true],
    ['http://board.example:8080', 'board.example:8080', true],
    ['https://friend.example', 'board.example', true],
    ['https://board.example.evil', 'board.example', false],
    ['https://board.example', undefined, false],
    ['null', 'board.example', false],
  ])('[F2] origin %s at host %s: %s', (origin, host, allowed) => {
    expect(policy.allows(origin, host)).toBe(allowed);
  });

  it('[F2] lets everybody in when the list says *', () => {
    expect(new OriginPolicy(['*']).allows('https://any.example', 'board.example')).toBe(true);
  });
});

describe('Admission', () => {
  const arrival: Arrival = { address: '10.0.0.1', origin: undefined, host: 'board.example' };

  function admission(limits = { connections: 3, connectionsPerAddress: 2 }): Admission {
    return new Admission(new OriginPolicy([]), limits);
  }

  it('[G20] bounds connections by address and in all, and says to come back later', () => {
    const door = admission();
    const first = door.admit(arrival);
    expect(first.type).toBe('admitted');
    expect(door.admit(arrival).type).toBe('admitted');
    expect(door.admit(arrival)).toMatchObject({
      type: 'refused',
      code: 'at-capacity',
      retryAfterMs: expect.any(Number) as number,
    });
    expect(door.admit({ ...arrival, address: '10.0.0.2' }).type).toBe('admitted');
    expect(door.admit({ ...arrival, address: '10.0.0.3' })).toMatchObject({ code: 'at-capacity' });
  });

  it('[G20] gives the place of who left to another, once', () => {
    const door = admission({ connections: 1, connectionsPerAddress: 1 });
    const first = door.admit(arrival);
    if (first.type !== 'admitted') throw new Error('not admitted');
    first.leave();
    first.leave();
    expect(door.connections).toBe(0);
    expect(door.admit(arrival).type).toBe('admitted');
    expect(door.admit(arrival).type).toBe('refused');
  });

  it('[G17] refuses a foreign page for good, naming the setting', () => {
    const refused = admission().admit({ ...arrival, origin: 'https://evil.example' });
    expect(refused).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('BOARDSTREAM_ALLOWED_ORIGINS') as string,
    });
  });

  it('[P7] sends away who comes while the server stops', () => {
    const door = admission();
    door.shut();
    expect(door.admit(arrival)).toMatchObject({ code: 'going-away', retryAfterMs: expect.any(Number) as number });
  });
});
