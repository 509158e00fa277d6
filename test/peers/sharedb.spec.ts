import { boardstreamType, type Operation, type SerializedBoard } from '@boardstream/ot';
import { withSeed, type Random } from '@boardstream/testing';
import type { StoredOp } from 'sharedb';
import { drawOp } from './draw-op.ts';
import { Ledger } from './ledger.ts';
import { plainApply } from './plain-board.ts';
import { called, ShareSession, type ShareClient } from './sharedb-session.ts';

const SEED = 20_260_731;
const SESSIONS = 100;
const STEPS = 40;

const EMPTY: SerializedBoard = { board: {}, elements: [] };
const serialized = ({ doc }: ShareClient): SerializedBoard => boardstreamType.serialize(doc.data);

/** One hop of the messages between clients and server; the others are still on their way. */
const hop = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
/** All messages that are on their way arrive. */
const arrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The board that the log's ops make, one after the other, by the plain model. */
function folded(log: readonly StoredOp[]): SerializedBoard {
  return log.reduce((board, { create, op }) => {
    if (create !== undefined) return create.data as SerializedBoard; // what the first client created the document with
    return plainApply(board, op as Parameters<typeof plainApply>[1]); // the log holds ops of our type
  }, EMPTY);
}

/** A session of two clients and a third that comes late, who edit at once; ends when everybody has everything. */
async function play(random: Random, session: ShareSession, ledger: Ledger): Promise<void> {
  const first = session.connect();
  const initial = { board: {}, elements: [{ id: Ledger.id, element: Ledger.element }] };
  await called((done) => {
    first.doc.create(boardstreamType.create(initial), boardstreamType.uri, done);
    // Not sent yet: ShareDB composes it into the create.
    first.doc.submitOp(drawOp(random, serialized(first)));
  });
  for (const { doc } of [first, session.connect()]) await called((done) => doc.subscribe(done));
  const offline = new Set<ShareClient>();
  for (let step = 0; step < STEPS; step++) {
    if (step === STEPS / 2) await called((done) => session.connect().doc.subscribe(done));
    const client = random.pick(session.clients);
    const { doc, connection } = client;
    const what = random.integer(0, 19);
    if (what < 11) {
      doc.submitOp([...drawOp(random, serialized(client)), ...ledger.draw(random, doc.data)]);
    } else if (what === 11) doc.pause();
    else if (what === 12) doc.resume();
    else if (what === 13) doc.preventCompose = !doc.preventCompose;
    else if (what < 17) await hop();
    else if (what < 19) await arrive();
    else if (offline.delete(client)) await session.reconnect(client);
    else {
      offline.add(client);
      connection.close();
    }
  }
  for (const client of offline) await session.reconnect(client);
  await session.quiet();
}

describe('boardstreamType in ShareDB', () => {
  it('[M15] clients, a late one, the server and its log agree; nothing that was inserted is lost or doubled', async () => {
    const sums = { stored: 0, inserted: 0, transforms: 0, met: 0 };
    await withSeed(SEED, async (random) => {
      for (let i = 0; i < SESSIONS; i++) {
        const session = new ShareSession();
        const ledger = new Ledger();
        await play(random, session, ledger);
        const late = session.connect();
        await called((done) => late.doc.fetch(done));
        const { data: stored, v } = await session.stored();
        const log = await session.log();
        for (const client of session.clients) expect({ i, board: serialized(client) }).toEqual({ i, board: stored });
        expect(stored).toEqual(folded(log));
        expect(new Set(log.map(({ src, seq }) => `${src} ${seq}`)).size).toBe(log.length);
        const version = random.integer(1, v);
        expect(await session.at(version)).toEqual(folded(log.slice(0, version)));
        const text = late.doc.data.get(Ledger.id)?.text?.toString() ?? '';
        expect(Array.from(text).sort()).toEqual(ledger.expected);
        expect(session.errors).toEqual([]);
        await session.close();
        sums.stored += log.length;
        sums.inserted += ledger.size;
        sums.transforms += session.transforms.all;
        sums.met += session.transforms.met;
      }
    });
    // With this seed 1,393 ops are stored and 4,241 of 4,549 transforms change an op: nearly all meet another on the ledger.
    expect(sums.met).toBeGreaterThan(20 * SESSIONS);
    expect(sums.inserted).toBeGreaterThan(20 * SESSIONS);
  }, 120_000);

  it('[M10] the last writer in the order of ShareDB’s log wins, and of inserts at one place the first goes first', async () => {
    const session = new ShareSession();
    const [ann, bob] = [session.connect(), session.connect()];
    const initial = { board: {}, elements: [{ id: 'a', element: { kind: 'text', text: '-' } as const }] };
    await called((done) => ann.doc.create(initial, boardstreamType.uri, done));
    await called((done) => bob.doc.subscribe(done));
    await called((done) => ann.doc.subscribe(done));
    const op = (name: string, angle: number): Operation => [
      { type: 'set', id: 'a', props: { angle } },
      { type: 'edit', id: 'a', field: 'text', delta: [{ retain: 1 }, { insert: name }] },
    ];
    bob.doc.submitOp(op('bob', 2));
    ann.doc.submitOp(op('ann', 1));
    await session.quiet();
    const names = (await session.log()).slice(1).map(({ src }) => (src === ann.connection.id ? 'ann' : 'bob'));
    expect(names.toSorted()).toEqual(['ann', 'bob']);
    const expected = { kind: 'text', angle: names[1] === 'ann' ? 1 : 2, text: `-${names.join('')}` };
    for (const client of [ann, bob]) expect(serialized(client).elements).toEqual([{ id: 'a', element: expected }]);
    await session.close();
  });
});
