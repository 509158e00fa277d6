import { decodeEvent } from '@boardstream/protocol';
import { create, opCommitted, roomOpened } from '@boardstream/testing';
import { eventId, eventRecord } from './event-record.ts';

describe('event records', () => {
  it('[P19] the id is a UUIDv5 that names room, seq and the bytes', () => {
    const data = new Uint8Array([1, 2, 3]);
    const id = eventId('demo', 4, data);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(eventId('demo', 4, new Uint8Array([1, 2, 3]))).toBe(id);
    const others = [eventId('demo', 5, data), eventId('other', 4, data), eventId('demo', 4, new Uint8Array([1, 2, 4]))];
    expect(new Set([id, ...others]).size).toBe(4);
  });

  it('[P19] the id of an event never changes from version to version', () => {
    expect(eventId('demo', 1, new Uint8Array([0]))).toBe('f0368cdb-e37f-5fd5-b3a6-2a7e6e016fb7');
  });

  it('[P19] the record has the event and the version of its type', () => {
    const event = opCommitted(2, create('a'));
    const record = eventRecord('demo', event);
    expect(decodeEvent(record.data)).toEqual(event);
    expect(record.type).toBe('OpCommitted.v1');
    expect(eventRecord('demo', roomOpened()).type).toBe('RoomOpened.v1');
  });
});
