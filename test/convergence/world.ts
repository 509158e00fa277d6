import { seq, type Seq } from '@boardstream/kernel';
import { ROLES, type Command, type Refusal, type Role } from '@boardstream/board';
import type { EngineSubmission, MergeRules, PendingRecord } from '@boardstream/client';
import { Counters } from './counters.ts';
import { mergeRules, roomRules } from './figures.ts';
import type { Link } from './link.ts';
import { checkCommit } from './oracle/commit-check.ts';
import { Ledger } from './oracle/ledger.ts';
import { clientIdOf, Page, type Surroundings } from './page.ts';
import { RoomLog } from './room-log.ts';
import { RoomOwner, type Answer, type Request } from './room-owner.ts';
import type { PageKind, Script } from './script.ts';
import { Tags } from './tags.ts';

/** ms between two steps of a session, by the owners' clock. */
const STEP_MS = 20;

interface Place {
  record: PendingRecord | undefined;
  readonly older: PendingRecord[];
}

/** Everything that takes part in a session: the log, those who order it, the pages, what is under way, what is stored. */
export class World implements Surroundings {
  readonly counters = new Counters();
  readonly ledger = new Ledger();
  readonly tags = new Tags();
  readonly log: RoomLog;
  readonly mergeRules: MergeRules;
  readonly pages: readonly Page[];
  /** The first is the one that most submissions reach; the other believes that it owns the room too. */
  owners: readonly [RoomOwner, RoomOwner];
  /** Connections that are open, or that broke with submissions under way. */
  #links: Link[] = [];
  readonly #places = new Map<string, Place>();
  /** The next answers are these instead of an owner's. */
  readonly refuseNext: Refusal[] = [];
  /** Client ids under which somebody began anew, or submitted by hand. */
  readonly reused = new Set<string>();
  /** Nonces of ops of which something was left out when a state was loaded (M30). */
  readonly rebased = new Set<string>();
  readonly #windowEvents: number;
  #secrets = 0;
  #now = 1_000;

  constructor({ figures, pages }: Script) {
    this.log = new RoomLog(roomRules(figures));
    this.mergeRules = mergeRules(figures);
    this.#windowEvents = figures.window;
    this.owners = [this.#newOwner(), this.#newOwner()];
    this.pages = pages.map((kind, index) => new Page(index, kind, subjectOf(kind, index), this));
    for (const page of this.pages) page.connect();
  }

  get windowEvents(): number {
    return this.#windowEvents;
  }

  passTime(ms = STEP_MS): void {
    this.#now += ms;
  }

  freshSecret(): string {
    this.#secrets += 1;
    return `secret${String(this.#secrets)}`;
  }

  /** Where the pages of one secret keep their record: one place, also for two pages of one secret. */
  store(secret: string, record: PendingRecord | undefined): void {
    const place = this.#places.get(secret) ?? { record: undefined, older: [] };
    if (place.record !== undefined) place.older.push(place.record);
    place.record = record;
    this.#places.set(secret, place);
  }

  stored(secret: string): PendingRecord | undefined {
    return this.#places.get(secret)?.record;
  }

  older(secret: string): readonly PendingRecord[] {
    return this.#places.get(secret)?.older ?? [];
  }

  /** Joins a page: says what it lacks, as a gateway does (P3); events follow as they are fed. */
  join(page: Page, resume: { readonly seq: Seq; readonly haveState: boolean } | undefined): Link {
    const { log } = this;
    const link: Link = {
      page: page.index,
      client: page.client,
      subject: page.subject,
      open: true,
      toRoom: [],
      toPage: [{ type: 'welcome', client: page.client, seq: log.head }],
      fed: log.head,
    };
    this.#links.push(link);
    const has = resume !== undefined && resume.seq <= log.head && log.reachesBackTo(resume.seq);
    if (has && resume.haveState) {
      link.fed = resume.seq;
    } else if (has && log.lastState(resume.seq) === resume.seq) {
      link.toPage.push({ type: 'state', board: log.stateAt(resume.seq).board, seq: resume.seq });
      link.fed = resume.seq;
    } else {
      if (resume !== undefined) link.toPage.push({ type: 'resync', own: this.#ownEntry(page) });
      link.fed = log.lastState(log.head);
      link.toPage.push({ type: 'state', board: log.stateAt(link.fed).board, seq: seq(link.fed) });
      if (log.head === 0) link.toPage.pop();
    }
    return link;
  }

  /** Puts so many of the next events on the way to a page, as one message (P9). */
  feed(link: Link, count: number): void {
    const events = this.log.after(link.fed, count);
    if (events.length === 0 || !link.open) return;
    link.toPage.push({ type: 'events', events });
    link.fed += events.length;
  }

  /** Connections with submissions under way; those that broke among them, or only those. */
  linksWithSubmissions(brokenOnly = false): readonly Link[] {
    this.#links = this.#links.filter((link) => link.open || link.toRoom.length > 0);
    return this.#links.filter((link) => link.toRoom.length > 0 && !(brokenOnly && link.open));
  }

  /** Submissions reach an owner as one group; unless lost, the answers go to those connections that are still open. */
  arrive(copies: readonly (readonly [Link, EngineSubmission])[], owner: RoomOwner, answered = true): void {
    const open = copies.filter(([link, submission]) => {
      const refusal = this.refuseNext.shift();
      if (refusal !== undefined) this.#answer(link, submission, { type: 'refused', refusal }, answered);
      return refusal === undefined;
    });
    const requests = open.map(([link, submission]) => this.#request(link, submission));
    const answers = owner.decide(requests, this.#now);
    for (const [index, answer] of answers.entries()) {
      const [link, submission] = open[index] ?? [];
      if (link === undefined || submission === undefined) continue;
      if (answer.type === 'committed') this.#committed(link, submission, answer);
      this.#answer(link, submission, answer, answered);
    }
  }

  /** Somebody who is no page gives a command, or the room's owner does by other means than an operation. */
  command(command: Command, who: Omit<Request, 'command'>): Answer {
    const [answer] = this.owners[0].decide([{ command, ...who }], this.#now);
    if (answer === undefined) throw new Error('a command was not answered');
    return answer;
  }

  /** The owner, who archives, purges and gives roles. */
  byOwner(command: Command): Answer {
    return this.command(command, { client: clientIdOf('operator'), subject: 'owner', role: 'owner' });
  }

  /** Another becomes the one that most submissions reach: it reads the log, and its window may be smaller. */
  takeOver(windowEvents: number): void {
    const [first, second] = this.owners;
    second.reload(windowEvents);
    this.owners = [second, first];
  }

  #newOwner(): RoomOwner {
    return new RoomOwner({ log: this.log, counters: this.counters, windowEvents: this.#windowEvents });
  }

  #request(link: Link, submission: EngineSubmission): Request {
    const { counter, nonce, baseSeq, op } = submission;
    const opId = { client: link.client, counter };
    return {
      command: { type: 'submit', opId, nonce, baseSeq, op },
      client: link.client,
      subject: link.subject,
      role: this.#roleOf(link),
    };
  }

  #roleOf({ page }: Link): Role {
    const kind = this.pages[page]?.kind;
    return kind === 'owner' || kind === 'viewer' ? kind : 'editor';
  }

  #committed(link: Link, submission: EngineSubmission, answer: Answer & { readonly type: 'committed' }): void {
    const { log, ledger, counters } = this;
    for (const event of answer.events) {
      const { body } = event;
      counters.add(`event ${body.type}`);
      if (body.type !== 'op-committed') continue;
      const given = log.stateAt(event.seq - 1).roleOf(link.subject);
      const token = this.#roleOf(link);
      const role = given !== undefined && ROLES.indexOf(given) < ROLES.indexOf(token) ? given : token;
      checkCommit({ log, ledger, counters, submission, role, event, body });
    }
  }

  #answer(link: Link, { counter }: EngineSubmission, answer: Answer, answered: boolean): void {
    this.counters.add(answer.type === 'refused' ? `answer ${answer.refusal.code}` : `answer ${answer.type}`);
    if (!answered) this.counters.add('answer lost');
    if (!answered || !link.open) return;
    if (answer.type === 'duplicate') link.toPage.push({ type: 'saved', counter, seq: seq(answer.seq) });
    if (answer.type === 'refused') {
      const { code, elements = [] } = answer.refusal;
      link.toPage.push({ type: 'refused', counter, code, elements });
    }
  }

  #ownEntry(page: Page): { counter: number; nonce: string; seq: Seq } | undefined {
    const entry = this.log.stateAt(this.log.lastState(this.log.head)).vectorEntry(page.client);
    if (entry !== undefined) this.counters.add('resync with own');
    else this.counters.add('resync without own');
    return entry && { counter: entry.counter, nonce: entry.nonce, seq: entry.seq };
  }
}

function subjectOf(kind: PageKind, index: number): string {
  // The first two tabs are one person's.
  if (kind === 'owner') return 'owner';
  return index <= 2 ? 'ann' : `person-${String(index)}`;
}
