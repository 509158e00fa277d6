import { eventLogContract } from '@boardstream/ports/contract';
import { esdbHarness } from '../test/esdb-harness.ts';

const url = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';

eventLogContract('EventStoreDB', () => Promise.resolve(esdbHarness(url)));
