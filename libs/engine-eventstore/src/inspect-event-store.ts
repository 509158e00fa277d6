import { ErrorType, type EventStoreDBClient } from '@eventstore/db-client';
import { systemTimers } from '@boardstream/kernel';
import { EsdbAddress } from './esdb-address.ts';
import { closeClient } from './esdb-connection.ts';
import { esdbError, typeOf } from './esdb-error.ts';
import { readRecords } from './read-records.ts';
import { within, type Deadline } from './within.ts';

/** A stream that nobody writes. */
const NO_STREAM = 'boardstream-doctor';

/** A server as it answers. */
export interface EventStoreReport {
  /** Without credentials. */
  readonly server: string;
  readonly roundTripMs: number;
  /** Absent where the server does not tell. */
  readonly version?: string;
}

/**
 * Asks the leader for a stream that is not there: it must be reached, let us in and answer, and nothing is written.
 * @throws EsdbAddressError; PortError naming the server and the cause
 */
export async function inspectEventStore(connectionString: string, withinMs: number): Promise<EventStoreReport> {
  const address = new EsdbAddress(connectionString);
  const client = address.client();
  try {
    return await within(systemTimers, withinMs, async (deadline) => {
      await readNothing(client, deadline); // the first one connects
      const asked = performance.now();
      await readNothing(client, deadline);
      const roundTripMs = performance.now() - asked;
      const version = await versionOf(client);
      return { server: address.shown, roundTripMs, ...(version === undefined ? {} : { version }) };
    });
  } catch (error) {
    throw esdbError(address.shown, 'read', error);
  } finally {
    void closeClient(client);
  }
}

async function readNothing(client: EventStoreDBClient, deadline: Deadline): Promise<void> {
  try {
    await readRecords(client, NO_STREAM, { direction: 'forwards', from: 0, limit: 1 }, deadline);
  } catch (error) {
    if (typeOf(error) !== ErrorType.STREAM_NOT_FOUND) throw error;
  }
}

/** In brackets because it is protected: the client asks for it to know what the server can do. */
async function versionOf(client: EventStoreDBClient): Promise<string | undefined> {
  const { serverVersion } = await client['capabilities'];
  return serverVersion === 'unknown' ? undefined : serverVersion;
}
