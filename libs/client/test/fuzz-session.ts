import type { ClientId } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { roomEvent, testClient, type Random } from '@boardstream/testing';
import type { EngineSubmission } from '../src/engine-answers.ts';
import type { PendingRecord } from '../src/pending-store.ts';
import { hash, LinkedEngine } from './linked-engine.ts';
import { randomOp } from './random-op.ts';
import { TestRoom, type RoomAnswer } from './test-room.ts';

export interface FuzzOptions {
  readonly random: Random;
  readonly steps: number;
  /** Undo and redo too: then a token may be committed more than once, and is not counted. */
  readonly undo: boolean;
}

interface Token {
  readonly token: string;
  readonly ids: readonly string[];
}

class FuzzClient {
  readonly link: LinkedEngine;
  /** Copies under way to the room; one may arrive more than once, or late, or never. */
  readonly toRoom: { readonly client: ClientId; readonly submission: EngineSubmission }[] = [];
  readonly answers: { readonly client: ClientId; readonly counter: number; readonly answer: RoomAnswer }[] = [];
  readonly records: (PendingRecord | undefined)[] = [undefined];
  tokens: Token[] = [];

  constructor(link: LinkedEngine) {
    this.link = link;
  }
}

/** Some people at one room over a network that loses, repeats and delays, with reloads, refusals and purges. */
export class FuzzSession {
  readonly room = new TestRoom(6);
  readonly clients: readonly FuzzClient[];
  readonly #options: FuzzOptions;
  #tokens = 0;

  constructor(options: FuzzOptions) {
    this.#options = options;
    this.clients = ['ann', 'bob', 'cat'].map((name) => new FuzzClient(new LinkedEngine(this.room, testClient(name))));
  }

  run(): void {
    for (let step = 0; step < this.#options.steps; step++) this.#step(step);
    this.#comeToRest();
  }

  /** How often each token that must be accounted for is in the log, and where else its work went. */
  accounts(): readonly { readonly token: string; readonly committed: number; readonly toldOf: boolean }[] {
    const committed = new Map<string, number>();
    for (const { body } of this.room.log) {
      if (body.type !== 'op-committed') continue;
      for (const token of tokensIn(body.op)) committed.set(token, (committed.get(token) ?? 0) + 1);
    }
    return this.clients.flatMap(({ link, tokens }) => {
      const lost = new Set(link.lost.map((entry) => entry.split(':')[1]));
      const conflicts = new Set(link.conflicts.flatMap((op) => [...tokensIn(op)]));
      return tokens.map(({ token, ids }) => ({
        token,
        committed: committed.get(token) ?? 0,
        toldOf: conflicts.has(token) || ids.some((id) => lost.has(id)),
      }));
    });
  }

  #step(step: number): void {
    const { random } = this.#options;
    const client = random.pick(this.clients);
    const { link } = client;
    const action = random.integer(0, 99);
    if (action < 30) this.#submit(client);
    else if (action < 36) this.#undo(client);
    else if (action < 50) this.#send(client);
    else if (action < 66) this.#arrive(client);
    else if (action < 76) this.#answer(client);
    else if (action < 90) link.receive(random.integer(1, 4));
    else if (action < 94) this.#reload(client);
    else if (action < 96) this.#resync(client);
    else this.#owner();
    if (step % 5 === 0) link.check();
    client.records.push(link.engine.record('secret'));
  }

  #submit({ link, tokens }: FuzzClient): void {
    const { random, undo } = this.#options;
    const token = `t${String(++this.#tokens)}`;
    const op = randomOp(link.engine.shown, token, random);
    const options = random.chance(0.2) ? { origin: 'fixup' as const } : random.chance(0.3) ? { group: 'g' } : {};
    link.reports.push(link.engine.submit(op, options));
    if (!undo) tokens.push({ token, ids: op.flatMap((change) => (change.type === 'board' ? [] : [change.id])) });
  }

  #undo({ link }: FuzzClient): void {
    if (!this.#options.undo) return;
    const report = this.#options.random.chance(0.6) ? link.engine.undo() : link.engine.redo();
    if (report !== undefined) link.reports.push(report);
  }

  #send(client: FuzzClient): void {
    const submission = client.link.outgoing();
    if (submission !== undefined) client.toRoom.push({ client: client.link.client, submission });
  }

  #arrive(client: FuzzClient): void {
    const { random } = this.#options;
    if (client.toRoom.length === 0) return;
    const index = random.integer(0, client.toRoom.length - 1);
    const [copy] = random.chance(0.7) ? client.toRoom.splice(index, 1) : client.toRoom.slice(index, index + 1);
    if (copy === undefined || random.chance(0.15)) return;
    const role = random.chance(0.05) ? 'viewer' : 'editor';
    const answer = this.room.submit(copy.client, { type: 'submit', ...copy.submission }, role);
    client.answers.push({ client: copy.client, counter: copy.submission.counter, answer });
  }

  #answer(client: FuzzClient): void {
    const answer = client.answers.shift();
    if (answer === undefined || answer.client !== client.link.client || this.#options.random.chance(0.2)) return;
    // A state is loaded by `resync`, with what the room knows of the client.
    if (answer.answer.type === 'refused' && answer.answer.refusal.code === 'bad-base') return;
    client.link.take(answer.counter, answer.answer);
  }

  #reload(client: FuzzClient): void {
    const { random } = this.#options;
    const old = random.chance(0.3) && client.records.length > 0;
    const record = old ? random.pick(client.records.slice(-8)) : client.link.engine.record('secret');
    // Work that was done after an old record was stored is gone, and nobody is left to tell of it.
    if (old) client.tokens = [];
    // Without a record a page is a new client; the same one keeps the session small, so an idle one does not reload.
    if (record === undefined) return;
    client.answers.length = 0;
    client.records.length = 0;
    client.link.reload(record);
  }

  /** The log was truncated: the state at the head, and what the room knows of the client. */
  #resync(client: FuzzClient): void {
    const entry = this.room.state.vectorEntry(client.link.client);
    client.link.reports.push(client.link.engine.load(this.room.state.board, this.room.head, entry));
  }

  #owner(): void {
    const { random } = this.#options;
    const { room } = this;
    const owner = { client: testClient('owner'), role: 'owner' as const };
    const elements = [...room.state.board.elements()];
    const deleted = elements.filter((element) => element.props.deleted === true).map(({ id }) => id);
    if (deleted.length > 0 && room.state.status === 'open' && random.chance(0.5)) {
      room.append(roomEvent(room.head + 1, { type: 'elements-purged', ids: [random.pick(deleted)].sort() }));
    } else if (elements.length > 0 && random.chance(0.5)) {
      const { id, props } = random.pick(elements);
      const op = [{ type: 'set' as const, id, props: { locked: props.locked === true ? null : true } }];
      const counter = (room.state.vectorEntry(owner.client)?.counter ?? 0) + 1;
      const opId = { client: owner.client, counter };
      room.command({ type: 'submit', opId, nonce: '0'.repeat(16), baseSeq: room.head, op }, owner);
    } else {
      room.command({ type: room.state.status === 'archived' ? 'reopen' : 'archive' }, owner);
    }
  }

  #comeToRest(): void {
    const { room } = this;
    if (room.state.status === 'archived')
      room.command({ type: 'reopen' }, { client: testClient('owner'), role: 'owner' });
    for (const client of this.clients) {
      // Late copies first: they may commit still, or be refused.
      for (const { client: author, submission } of client.toRoom)
        room.submit(author, { type: 'submit', ...submission });
      client.link.settle();
    }
    for (const { link } of this.clients) {
      link.receive();
      link.check();
      expect(link.engine.hasPending).toBe(false);
      expect(hash(link.engine.shown)).toEqual(hash(room.state.board));
    }
  }
}

function tokensIn(op: Operation): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const change of op) {
    const extra =
      change.type === 'create' ? change.element.extra : change.type === 'set' ? change.props.extra : undefined;
    for (const name of Object.keys(extra ?? {})) tokens.add(name);
  }
  return tokens;
}
