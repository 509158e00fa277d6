// What the bare client is told, call by call, as 23.10.6 tells it: the same list holds for the server and for the double,
// so what passes against one stands for the other.
import { randomUUID } from 'node:crypto';
import {
  ANY,
  BACKWARDS,
  binaryEvent,
  END,
  EventStoreDBClient,
  isCommandError,
  NO_STREAM,
  STREAM_EXISTS,
  streamNameFilter,
  type AppendExpectedRevision,
  type ExpectedRevision,
  type ReadStreamOptions,
} from '@eventstore/db-client';
import { eventually, uuidFrom, esdbTarget, type EsdbTarget } from '@boardstream/testing';

const MIB = 1024 * 1024;

let target: EsdbTarget;
let client: EventStoreDBClient;
let stream: string;

beforeAll(async () => {
  target = await esdbTarget();
  client = EventStoreDBClient.connectionString(target.connectionString);
});
afterAll(async () => {
  await client.dispose();
  await target.stop();
});
beforeEach(() => {
  stream = `board-${randomUUID()}`;
});

/** An answer in a form that does not depend on the run. */
async function told(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Error) || !isCommandError(error)) throw error;
    const { actualVersion, expectedVersion, maxAppendSize } = error as unknown as Record<string, unknown>; // some have them
    const details = { type: error.type, actualVersion, expectedVersion, maxAppendSize };
    return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  }
}

/** Appends events of these names to the stream; the same name is the same event. */
function append(expectedRevision: AppendExpectedRevision, names: string, bytes = 10): Promise<unknown> {
  const events = Array.from(names, (name) =>
    binaryEvent({ id: uuidFrom(stream + name), type: 'T', data: new Uint8Array(bytes) }),
  );
  return told(
    client
      .appendToStream(stream, events, { expectedRevision })
      .then(({ nextExpectedRevision }) => nextExpectedRevision),
  );
}

async function revisions(options: ReadStreamOptions): Promise<readonly bigint[]> {
  const found: bigint[] = [];
  for await (const { event } of client.readStream(stream, options)) if (event !== undefined) found.push(event.revision);
  return found;
}

function read(options: ReadStreamOptions = {}): Promise<unknown> {
  return told(revisions(options));
}

const conflict = (expectedVersion: unknown, actualVersion: unknown): object => ({
  type: 'wrong-expected-version',
  expectedVersion,
  actualVersion,
});
const DELETED = { type: 'stream-deleted' };
const NOT_FOUND = { type: 'stream-not-found' };

describe('what the client is told', () => {
  it('[EL1, EL3] of appends at the right and at another revision', async () => {
    expect(await append(0n, 'a')).toEqual(conflict(0n, 'no_stream'));
    expect(await append(STREAM_EXISTS, 'a')).toEqual(conflict('stream_exists', 'no_stream'));
    expect(await append(NO_STREAM, 'ab')).toBe(1n);
    expect(await append(1n, 'c')).toBe(2n);
    expect(await append(ANY, 'd')).toBe(3n);
    expect(await append(STREAM_EXISTS, 'e')).toBe(4n);
    expect(await append(NO_STREAM, 'x')).toEqual(conflict('no_stream', 4n));
    expect(await append(0n, 'x')).toEqual(conflict(0n, 4n));
    expect(await append(9n, 'x')).toEqual(conflict(9n, 4n));
  });

  it('[EL6, EL7, P19] of event ids that are there already: they are looked at before the revision', async () => {
    await append(NO_STREAM, 'ab');
    await append(1n, 'c');
    expect(await append(NO_STREAM, 'ab')).toBe(1n);
    expect(await append(NO_STREAM, 'a')).toBe(0n);
    expect(await append(0n, 'bc')).toBe(2n);
    expect(await append(ANY, 'b')).toBe(1n);
    expect(await append(ANY, 'ax')).toEqual(conflict('any', 2n));
    expect(await append(NO_STREAM, 'ax')).toEqual(conflict('no_stream', 2n));
    expect(await append(NO_STREAM, 'abcx')).toEqual(conflict('no_stream', 2n));
    expect(await append(NO_STREAM, 'ba')).toEqual(conflict('no_stream', 2n));
    expect(await append(NO_STREAM, 'b')).toEqual(conflict('no_stream', 2n));
    expect(await append(7n, 'a')).toEqual(conflict(7n, 2n));
    expect(await read()).toEqual([0n, 1n, 2n]);
  });

  it('of an append of nothing: it succeeds and creates nothing', async () => {
    expect(await append(NO_STREAM, '')).toBe(0n);
    expect(await read()).toEqual(NOT_FOUND);
    await append(NO_STREAM, 'ab');
    expect(await append(1n, '')).toBe(1n);
    expect(await append(ANY, '')).toBe(1n);
    expect(await read()).toEqual([0n, 1n]);
  });

  it('[EL9, P20] of an append over the limit', async () => {
    const tooLarge = { type: 'maximum-append-size-exceeded', maxAppendSize: MIB };
    expect(await append(NO_STREAM, 'ab', 0.7 * MIB)).toEqual(tooLarge);
    expect(await append(NO_STREAM, 'a', 5 * MIB)).toEqual(tooLarge);
    expect(await read()).toEqual(NOT_FOUND);
    expect(await append(NO_STREAM, 'a', 0.9 * MIB)).toBe(0n);
  });

  it('[EL8] of reads in both directions, from beyond the end too', async () => {
    expect(await read()).toEqual(NOT_FOUND);
    expect(await read({ direction: BACKWARDS, fromRevision: END })).toEqual(NOT_FOUND);
    await append(NO_STREAM, 'abcde');
    expect(await read({ fromRevision: 1n, maxCount: 2 })).toEqual([1n, 2n]);
    expect(await read({ fromRevision: 5n })).toEqual([]);
    expect(await read({ fromRevision: END })).toEqual({ type: 'unknown' });
    expect(await read({ direction: BACKWARDS, fromRevision: END, maxCount: 2 })).toEqual([4n, 3n]);
    expect(await read({ direction: BACKWARDS, fromRevision: 1n })).toEqual([1n, 0n]);
    expect(await read({ direction: BACKWARDS, fromRevision: 1_000n, maxCount: 2 })).toEqual([4n, 3n]);
    expect(await read({ maxCount: 0 })).toEqual({ type: 'unknown' });
  });

  it('[EL13, G23] of a tombstoned stream', async () => {
    const tombstone = (expectedRevision: ExpectedRevision): Promise<unknown> =>
      told(client.tombstoneStream(stream, { expectedRevision }).then(() => 'done'));
    expect(await tombstone(5n)).toEqual(conflict(5n, -1n));
    await append(NO_STREAM, 'ab');
    expect(await tombstone(5n)).toEqual(conflict(5n, 1n));
    expect(await tombstone(1n)).toBe('done');
    expect(await tombstone(ANY)).toEqual(DELETED);
    for (const expected of [NO_STREAM, 1n, 7n, ANY] as const) expect(await append(expected, 'x')).toEqual(DELETED);
    expect(await append(NO_STREAM, 'ab')).toEqual(DELETED);
    expect(await read()).toEqual(DELETED);
    expect(await read({ direction: BACKWARDS, fromRevision: END })).toEqual(DELETED);
    stream = `board-${randomUUID()}`;
    expect(await tombstone(NO_STREAM)).toBe('done');
    expect(await append(NO_STREAM, 'a')).toEqual(DELETED);
  });

  it('of a deleted stream: it goes on at its old revision', async () => {
    const remove = (): Promise<unknown> => told(client.deleteStream(stream).then(() => 'done'));
    expect(await remove()).toEqual(conflict(-2n, -1n));
    await append(NO_STREAM, 'ab');
    expect(await remove()).toBe('done');
    expect(await read()).toEqual(NOT_FOUND);
    expect(await append(STREAM_EXISTS, 'c')).toEqual(DELETED);
    expect(await append(NO_STREAM, 'c')).toBe(2n);
    expect(await read()).toEqual([2n]);
    expect(await read({ direction: BACKWARDS, fromRevision: END })).toEqual([2n]);
  });

  it('[EL10, EL11] of the whole log: reads include their position, subscriptions do not', async () => {
    const { position } = await client.appendToStream(stream, binaryEvent({ type: 'T', data: new Uint8Array(1) }));
    await append(0n, 'bc');
    if (position === undefined) throw new Error('an append without a position');
    const inclusive: (string | undefined)[] = [];
    for await (const { event } of client.readAll({ fromPosition: position, maxCount: 1 }))
      inclusive.push(event?.streamId);
    expect(inclusive).toEqual([stream]);

    const heard: unknown[] = [];
    const filter = streamNameFilter({ prefixes: [stream] });
    const subscription = client.subscribeToAll({ fromPosition: position, filter });
    subscription.on('confirmation', () => heard.push('confirmation'));
    subscription.on('data', ({ event }) => heard.push(event?.revision));
    subscription.on('caughtUp', () => heard.push('caughtUp'));
    subscription.on('error', (error) => heard.push(error));
    await eventually(() => heard.includes('caughtUp'));
    await append(2n, 'd');
    await eventually(() => heard.length === 5);
    await subscription.unsubscribe();
    expect(heard).toEqual(['confirmation', 1n, 2n, 'caughtUp', 3n]);
  });
});
