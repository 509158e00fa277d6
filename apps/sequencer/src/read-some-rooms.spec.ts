import { silentLogger, type Logger } from '@boardstream/observability';
import { PortError, roomStream, type EventLog } from '@boardstream/ports';
import { opCommitted, create, roomOpened } from '@boardstream/testing';
import { eventRecord } from './event-record.ts';
import { readSomeRooms } from './read-some-rooms.ts';
import { TestStore } from './spec-support/sequencer-harness.ts';

describe('readSomeRooms', () => {
  let store: TestStore;
  let read: string[];

  beforeEach(async () => {
    store = await TestStore.open();
    read = [];
    store.log.onRead = (stream) => {
      read.push(stream);
      return undefined;
    };
  });
  afterEach(() => store.close());

  async function write(room: string): Promise<void> {
    const records = [roomOpened(), opCommitted(2, create('a'))].map((event) => eventRecord(room, event));
    await store.store.log.append(roomStream(room), 'no-stream', records);
  }

  function readSome(log: Pick<EventLog, 'read' | 'subscribeAll'> = store.log): Promise<readonly unknown[]> {
    const told: unknown[] = [];
    const logger: Logger = { ...silentLogger, info: (event, fields) => told.push([event, fields]) };
    return readSomeRooms({ log, snapshots: store.store.snapshots, logger }).then(() => told);
  }

  it('reads each of a few rooms once', async () => {
    for (let i = 0; i < 20; i++) await write(`r${String(i)}`);
    expect(await readSome()).toEqual([]);
    expect(read).toEqual(Array.from({ length: 8 }, (_, i) => roomStream(`r${String(i)}`)));
  });

  it('is done with a log that holds nothing', async () => {
    expect(await readSome()).toEqual([]);
    expect(read).toEqual([]);
  });

  it('tells of a log that can not be read, and lets the sequencer start', async () => {
    await write('demo');
    const error = new PortError('unavailable', 'the log is away');
    store.log.onRead = () => error;
    expect(await readSome()).toEqual([['rooms.not-read', { error }]]);
  });
});
