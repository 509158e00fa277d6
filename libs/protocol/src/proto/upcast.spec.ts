import { UnknownEventError } from '../errors.ts';
import { EVENT_VERSIONS, eventRecordType } from '../event-types.ts';
import { seq } from '@boardstream/kernel';
import { upcast, type Upcasters } from './upcast.ts';

const versions = { ...EVENT_VERSIONS, versionNamed: 3 };
const upcasters: Upcasters = {
  versionNamed: {
    1: (body) => ({ ...body, colour: 'red' }),
    2: (body) => ({ ...body, shade: 'dark' }),
  },
};

describe('upcasting', () => {
  it('[M33][G14] an old body goes up version by version, and is not changed itself', () => {
    const old = Object.freeze({ name: 'first' });
    expect(upcast('versionNamed', 1, old, upcasters, versions)).toEqual({
      name: 'first',
      colour: 'red',
      shade: 'dark',
    });
    expect(upcast('versionNamed', 2, old, upcasters, versions)).toEqual({ name: 'first', shade: 'dark' });
    expect(upcast('versionNamed', 3, old, upcasters, versions)).toBe(old);
  });

  it('[M33] a version that is newer, or has no way up, is an unknown event', () => {
    expect(() => upcast('versionNamed', 4, {}, upcasters, versions)).toThrow(UnknownEventError);
    expect(() => upcast('versionNamed', 0, {}, upcasters, versions)).toThrow(UnknownEventError);
    expect(() => upcast('versionNamed', 1, {}, {}, versions)).toThrow('versionNamed version 1');
  });

  it('[P19] the log names an event by its type and version', () => {
    expect(eventRecordType({ seq: seq(1), committedAt: 0, body: { type: 'room-opened', settings: {} } })).toBe(
      'RoomOpened.v1',
    );
    expect(eventRecordType({ seq: seq(2), committedAt: 0, body: { type: 'room-reopened' } })).toBe('RoomReopened.v1');
  });
});
