import { eventually } from '@boardstream/testing';
import { connect } from 'nats';
import { brokerOn, brokerOnServer, type BrokerOnServer } from '../test/broker-on-server.ts';

let on: BrokerOnServer;

beforeAll(async () => {
  on = await brokerOnServer();
}, 30_000);

afterAll(() => on.close());

describe('a room list of which an operator removed an entry', () => {
  it('[RD1] [RD2] has the others, for who followed it then and for who comes later', async () => {
    const { directory } = on.broker;
    const entry = (room: string) => ({ room, status: 'open', seq: 1, createdAt: 1, updatedAt: 1 }) as const;
    await directory.put(['a', 'b', 'c'].map(entry));
    expect(await directory.list({ limit: 2 })).toEqual([entry('a'), entry('b')]);
    const operator = await connect({ servers: on.server.url });
    const bucket = await operator.jetstream().views.kv('BOARD_ROOMS', { bindOnly: true });
    await bucket.delete('b');
    await operator.close();
    const { broker: later } = brokerOn(on.server);
    await later.connected();
    for (const list of [directory, later.directory]) {
      await eventually(async () => (await list.list({ limit: 2 })).at(-1)?.room === 'c');
      expect(await list.list({ limit: 2 })).toEqual([entry('a'), entry('c')]);
      expect(await list.get('b')).toBeUndefined();
    }
    await later.directory.put([entry('b')]);
    expect(await later.directory.list({ limit: 9 })).toEqual(['a', 'b', 'c'].map(entry));
    await later.close();
  }, 30_000);
});
