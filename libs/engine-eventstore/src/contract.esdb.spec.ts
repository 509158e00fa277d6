import { eventLogContract } from '@boardstream/ports/contract';
import { esdbHarness } from '../test/esdb-harness.ts';
import { esdbTarget, type EsdbTarget } from '@boardstream/testing';

let target: EsdbTarget;

beforeAll(async () => {
  target = await esdbTarget();
});
afterAll(() => target.stop());

eventLogContract('EventStoreDB', () => Promise.resolve(esdbHarness(target.connectionString)));
