import { RoomClient, type LostWork } from '@boardstream/client';
import { jsonCodec } from '@boardstream/protocol';
import { create, eventually } from '@boardstream/testing';
import { Cluster } from '../support/cluster.ts';
import { repeatedOpIds } from '../support/log-check.ts';
import { Onlooker, shownHash } from '../support/onlooker.ts';
import { recordedSockets, seqsHeard, type Visit } from '../support/recorded-sockets.ts';
import type { RoleProcess } from '../support/role-process.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

/** Nothing here takes longer than a lease on an idle machine; a busy one may be ten times as slow. */
const PATIENCE_MS = 60_000;

describe('a client that moves from one gateway to another', () => {
  let cluster: Cluster;
  let visiting: Moving | undefined;

  const keep = stopsAtTheEnd();
  beforeAll(async () => {
    cluster = keep(await Cluster.start(), (running) => running.stop());
  }, 90_000);

  /** The gateway that was left is there again, whatever became of it and of the test. */
  afterEach(async () => {
    await visiting?.end();
    const [first] = cluster.gateways;
    await first?.end('SIGKILL');
    first?.resume();
    await first?.ready();
  }, 90_000);

  async function visitor(room: string): Promise<Moving> {
    visiting = await Moving.start(cluster, room);
    return visiting;
  }

  it('[G15] [G5] has an op that was saved while its gateway could not say so, and sends it no second time', async () => {
    const [first] = cluster.gateways;
    const moving = await visitor('unheard');
    await moving.draw('a', 'b', 'c');
    const had = moving.client.confirmedSeq;
    await withoutSequencers(cluster, async () => {
      moving.client.submit(create('in-flight'));
      await passedOn(first);
      moving.client.submit(create('queued'));
      first?.freeze();
    });
    // Saved, told at the other gateway, and others went on: none of it came to the client.
    await moving.onlooker.reached(had + 1);
    moving.onlooker.client.submit(create('by-another'));
    await moving.onlooker.client.whenSaved();
    expect(moving.client.confirmedSeq).toBe(had);
    await first?.end('SIGKILL');

    await moving.checkWhole(had, ['a', 'b', 'c', 'in-flight', 'queued', 'by-another']);
    expect(moving.submitted(moving.visits.slice(1))).toEqual(['queued']);
    await moving.checkUndo('queued');
  }, 180_000);

  it('[G15] [G5] sends what was on its way again, and it is saved once though both gateways passed it on', async () => {
    const [first, second] = cluster.gateways;
    const moving = await visitor('twice');
    await moving.draw('a', 'b');
    const had = moving.client.confirmedSeq;
    await withoutSequencers(cluster, async () => {
      moving.client.submit(create('in-flight'));
      await passedOn(first);
      await first?.end('SIGKILL');
      await eventually(() => moving.submitted(moving.visits.slice(1)).length > 0, {
        timeoutMs: PATIENCE_MS,
        what: 'the op at the other gateway',
      });
      await passedOn(second);
    });
    await moving.checkWhole(had, ['a', 'b', 'in-flight']);
    await moving.checkUndo('in-flight');
  }, 180_000);

  it('[O5] [G15] draws on without an error while its gateway is told to stop', async () => {
    const [first] = cluster.gateways;
    const moving = await visitor('drained');
    const ids = Array.from({ length: 150 }, (_, index) => `e${String(index)}`);
    const drawing = moving.draw(...ids);
    await eventually(() => moving.client.confirmedSeq >= 20, { timeoutMs: PATIENCE_MS, what: 'some of the events' });
    expect(await first?.end()).toBe(0);
    const had = Math.max(...seqsHeard(moving.visits.slice(0, 1)));
    expect(moving.visits[0]?.heard.at(-1)).toMatchObject({ type: 'bye', code: 'going-away' });
    await drawing;
    await moving.checkWhole(had, ids);
    await moving.checkUndo('e149');
  }, 180_000);
});

/** A client that knows both gateways and starts at the first, and an onlooker at the second. */
class Moving {
  readonly client: RoomClient;
  readonly onlooker: Onlooker;
  readonly visits: Visit[] = [];
  readonly #cluster: Cluster;
  readonly #troubles: (Error | LostWork)[] = [];

  private constructor(cluster: Cluster, room: string) {
    this.#cluster = cluster;
    this.onlooker = new Onlooker(cluster.url(1), room);
    this.client = new RoomClient({
      url: cluster.urls,
      room,
      codec: jsonCodec,
      webSocket: recordedSockets(this.visits),
    });
    this.client.on('error', (error) => this.#troubles.push(error));
    this.client.on('lost', (work) => this.#troubles.push(work));
  }

  /** Resolves when both are there. @param room a name that no run of a log that is somebody else's has had: it gets a suffix */
  static async start(cluster: Cluster, room: string): Promise<Moving> {
    const moving = new Moving(cluster, `${room}-${Date.now().toString(36)}`);
    moving.client.start();
    await Promise.all([moving.client.whenLive(), moving.onlooker.client.whenLive()]);
    return moving;
  }

  /** Draws rectangles with these ids, one after the other; each is an operation, and a step of undo, of its own. */
  async draw(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.client.submit(create(id));
      await this.client.whenSaved();
    }
  }

  /** The ids of what was created by the submissions of these connections. */
  submitted(visits: readonly Visit[]): readonly string[] {
    const submissions = visits.flatMap(({ said }) => said.filter((message) => message.type === 'submit'));
    return submissions.flatMap(({ op }) => op.flatMap((change) => (change.type === 'create' ? [change.id] : [])));
  }

  /** It has gone on at the other gateway from event `had`, heard each event once, and has exactly these elements. */
  async checkWhole(had: number, ids: readonly string[]): Promise<void> {
    const { client, visits, onlooker } = this;
    await eventually(() => client.connection.type === 'live' && visits.length > 1, { timeoutMs: PATIENCE_MS });
    await client.whenSaved();
    const api = this.#cluster.api(1);
    const { seq } = await api.head(client.room);
    await onlooker.reached(seq);
    await eventually(() => client.confirmedSeq === seq, { timeoutMs: PATIENCE_MS, what: 'the last event' });

    const [before, after] = visits;
    expect([before?.url, after?.url]).toEqual(this.#cluster.urls.map((url) => `${url.replace('http', 'ws')}/ws`));
    expect(after?.said[0]).toMatchObject({ type: 'hello', resume: { seq: had, haveState: true } });
    expect(after?.heard.filter(({ type }) => type === 'snapshot' || type === 'resync')).toEqual([]);
    // Who joins a new room and draws at once may be given the state with that op in it instead of its event.
    const given = before?.heard.find((message) => message.type === 'snapshot')?.seq ?? 0;
    expect(seqsHeard(visits)).toEqual(Array.from({ length: seq - given }, (_, index) => given + index + 1));
    const events = await Array.fromAsync(api.events(client.room));
    expect(repeatedOpIds(events)).toEqual([]);
    expect(Array.from(client.board.elements(), ({ id }) => id).sort()).toEqual([...ids].sort());
    expect(shownHash(this.client)).toBe(onlooker.hash);
    expect([...this.#troubles, ...onlooker.problems]).toEqual([]);
  }

  /** The last own step can be taken back, also for the others. */
  async checkUndo(id: string): Promise<void> {
    const { client, onlooker } = this;
    expect(client.undo()).toBe(true);
    await client.whenSaved();
    await onlooker.reached(client.confirmedSeq);
    expect([client, onlooker.client].map(({ board }) => board.get(id)?.props.deleted)).toEqual([true, true]);
    expect(shownHash(this.client)).toBe(onlooker.hash);
  }

  async end(): Promise<void> {
    await this.client.close();
    await this.onlooker.close();
  }
}

/** Nothing is decided meanwhile. */
async function withoutSequencers(cluster: Cluster, work: () => Promise<void>): Promise<void> {
  for (const sequencer of cluster.sequencers) sequencer.freeze();
  try {
    await work();
  } finally {
    for (const sequencer of cluster.sequencers) sequencer.thaw();
  }
}

/** Resolves when a gateway has put one submission into the queue and waits for its answer. */
async function passedOn(gateway: RoleProcess | undefined): Promise<void> {
  const pending = async (): Promise<boolean> => (await gateway?.metric('boardstream_gateway_pending')) === 1;
  await eventually(pending, { timeoutMs: PATIENCE_MS, what: 'a submission that the gateway has passed on' });
}
