import { stateHash, type RoomEvent } from '@boardstream/board';
import { seq } from '@boardstream/kernel';
import type { Change } from '@boardstream/ot';
import { create, opCommitted, rectangleElement, roomOpened, testClient, textElement } from '@boardstream/testing';
import { refold } from './suite/check-log.ts';
import { checkRoom, type RoomRecord } from './suite/checker.ts';
import type { HistoryEntry, WriterHistory } from './suite/history.ts';
import { markerOf, NOTES, wordOf } from './suite/marker.ts';
import { longestStall, stallsOf } from './suite/stalls.ts';
import { percentile } from './support/percentile.ts';

const ANN = testClient('ann');
const BOB = testClient('bob');

/** An operation that creates its marker, committed at this seq. */
function committed(at: number, client: typeof ANN, counter: number, ...changes: readonly Change[]): RoomEvent {
  return opCommitted(at, changes, { opId: { client, counter } });
}

function marker(writer: string, number: number): Change {
  return { type: 'create', id: markerOf(writer, number), element: rectangleElement() };
}

/** A word at the beginning of the notes. */
function word(writer: string, number: number): Change {
  return { type: 'edit', id: NOTES, field: 'text', delta: [{ insert: wordOf(markerOf(writer, number)) }] };
}

/** seq 1 opens the room, 2 makes the notes, 3 to 6 are ann-1, bob-1, ann-2, bob-2. */
const LOG: readonly RoomEvent[] = [
  roomOpened(),
  opCommitted(2, create(NOTES, textElement('')), { opId: { client: testClient('opener'), counter: 1 } }),
  committed(3, ANN, 1, marker('ann', 1), word('ann', 1)),
  committed(4, BOB, 1, marker('bob', 1)),
  committed(5, ANN, 2, marker('ann', 2), word('ann', 2)),
  committed(6, BOB, 2, marker('bob', 2)),
];

function history(writer: string, client: string, ...more: readonly HistoryEntry[]): WriterHistory {
  const entries = [1, 2].flatMap((number): readonly HistoryEntry[] => [
    { at: number, type: 'submitted', marker: markerOf(writer, number), word: writer === 'ann' },
    { at: number + 0.5, type: 'saved', marker: markerOf(writer, number) },
  ]);
  return { writer, entries: [{ at: 0, type: 'named', client }, ...entries, ...more] };
}

function hashOf(log: readonly RoomEvent[]): string {
  const { state } = refold(log);
  return state === undefined ? '' : stateHash(state.board).value;
}

/** A room in which all went well, but for what is given otherwise. */
function room(other: Partial<RoomRecord> = {}): RoomRecord {
  const log = other.log ?? LOG;
  return {
    room: 'room',
    log,
    histories: [history('ann', ANN), history('bob', BOB)],
    seen: [{ who: 'an onlooker', events: log }],
    replicas: [{ who: 'a gateway', seq: log.length, hash: hashOf(log) }],
    verified: [],
    ...other,
  };
}

function kindsIn(record: RoomRecord): readonly string[] {
  return [...new Set(checkRoom(record).map(({ kind }) => kind))].sort();
}

/** LOG with the event of this seq otherwise. */
function changed(at: number, change: (event: RoomEvent) => RoomEvent): readonly RoomEvent[] {
  return LOG.map((event) => (event.seq === at ? change(event) : event));
}

/** The history with an operation more. */
function submitting(end: HistoryEntry | undefined, ...more: readonly HistoryEntry[]): WriterHistory {
  const submitted: HistoryEntry = { at: 3, type: 'submitted', marker: 'ann-3', word: false };
  return history('ann', ANN, submitted, ...(end === undefined ? [] : [end]), ...more);
}

describe('the checker of the fault suite', () => {
  it('finds nothing in a room where every promise was kept', () => {
    expect(checkRoom(room())).toEqual([]);
  });

  it('[G4] finds an operation that was told as saved and is not in the log', () => {
    const saved = submitting({ at: 3.5, type: 'saved', marker: 'ann-3' });
    expect(checkRoom(room({ histories: [saved, history('bob', BOB)] }))).toEqual([{ kind: 'missing', what: 'ann-3' }]);
  });

  it('[G4] finds one that was told as saved, is not in the log, and was given back afterwards', () => {
    const saved = submitting(
      { at: 3.5, type: 'saved', marker: 'ann-3' },
      { at: 4, type: 'handed-back', reason: 'truncated', elements: ['ann-3'] },
    );
    expect(checkRoom(room({ histories: [saved, history('bob', BOB)] }))).toEqual([{ kind: 'missing', what: 'ann-3' }]);
  });

  it('[G16] finds that somebody was not shown the end of the log', () => {
    expect(kindsIn(room({ seen: [{ who: 'an onlooker', events: LOG.slice(0, 4) }] }))).toEqual(['stuck']);
  });

  it('[G1] finds a gap in the log', () => {
    const log = LOG.filter((event) => event.seq !== 4);
    expect(kindsIn(room({ log, seen: [] }))).toEqual(['fold', 'gap', 'missing']);
  });

  it('[G1] finds a seq that is there twice', () => {
    const log = changed(6, (event) => ({ ...event, seq: seq(5) }));
    expect(kindsIn(room({ log, seen: [] }))).toContain('gap');
  });

  it('[G9] finds an event that is earlier than the one before it', () => {
    const log = changed(5, (event) => ({ ...event, committedAt: event.committedAt - 10 }));
    expect(kindsIn(room({ log }))).toContain('clock');
  });

  it('[G5] finds an operation that has two events', () => {
    const log = [...LOG, committed(7, ANN, 2, { type: 'set', id: 'ann-2', props: { strokeColor: '#00ff00' } })];
    expect(checkRoom(room({ log })).filter(({ kind }) => kind === 'twice')).not.toEqual([]);
  });

  it('[G5] finds a word that was written twice, under whatever name', () => {
    const log = [...LOG, committed(7, BOB, 3, word('ann', 2))];
    expect(checkRoom(room({ log }))).toEqual([{ kind: 'twice', what: 'ann-2 was written more than once' }]);
  });

  it('[G6] finds operations of one client in another order', () => {
    const [first, second] = [LOG[2], LOG[4]];
    const log = LOG.map((event) => {
      const body = event.seq === 3 ? second?.body : event.seq === 5 ? first?.body : undefined;
      return body === undefined ? event : { ...event, body };
    });
    expect(kindsIn(room({ log }))).toContain('order');
  });

  it('[G3] finds an event that somebody was shown and that the log has otherwise', () => {
    const shown = changed(6, () => committed(6, BOB, 2, marker('bob', 3)));
    expect(kindsIn(room({ seen: [{ who: 'an onlooker', events: shown }] }))).toEqual(['retold']);
  });

  it('[G3] finds an event that somebody was shown and that the log has not', () => {
    const shown = [...LOG, committed(7, BOB, 3, marker('bob', 3))];
    expect(kindsIn(room({ seen: [{ who: 'an onlooker', events: shown }] }))).toEqual(['retold']);
  });

  it('[G16] finds an event that was not shown between two others', () => {
    const shown = LOG.filter((event) => event.seq !== 4);
    expect(kindsIn(room({ seen: [{ who: 'an onlooker', events: shown }] }))).toEqual(['skipped']);
  });

  it('[G17] finds an operation that is neither in the log nor told as lost', () => {
    const lost = submitting({ at: 4, type: 'not-saved', marker: 'ann-3', why: 'invalid' });
    expect(kindsIn(room({ histories: [lost, history('bob', BOB)] }))).toEqual(['unreported']);
  });

  it('[G17] takes an operation that was told as lost, or handed back, for one that has its outcome', () => {
    const end: HistoryEntry = { at: 4, type: 'not-saved', marker: 'ann-3', why: 'invalid' };
    const lost: HistoryEntry = { at: 4, type: 'lost', elements: [{ id: 'ann-3', reason: 'invalid' }] };
    const back: HistoryEntry = { at: 4, type: 'handed-back', reason: 'truncated', elements: ['ann-3'] };
    for (const told of [lost, back])
      expect(checkRoom(room({ histories: [submitting(end, told), history('bob', BOB)] }))).toEqual([]);
  });

  it('[M27] finds a loss that was told and did not come true, unless it was withdrawn', () => {
    const lost: HistoryEntry = { at: 4, type: 'lost', elements: [{ id: 'ann-2', reason: 'invalid' }] };
    const recovered: HistoryEntry = { at: 5, type: 'recovered', elements: ['ann-2'] };
    expect(kindsIn(room({ histories: [history('ann', ANN, lost), history('bob', BOB)] }))).toEqual(['false-loss']);
    expect(kindsIn(room({ histories: [history('ann', ANN, lost, recovered), history('bob', BOB)] }))).toEqual([]);
  });

  it('[M21] finds a change that was left out of an event and not told to its author', () => {
    const log = changed(6, (event) =>
      event.body.type === 'op-committed'
        ? { ...event, body: { ...event.body, dropped: [{ id: 'ann-1', reason: 'locked' }] } }
        : event,
    );
    expect(kindsIn(room({ log }))).toEqual(['unreported']);
    const lost: HistoryEntry = { at: 4, type: 'lost', elements: [{ id: 'ann-1', reason: 'locked' }] };
    expect(kindsIn(room({ log, histories: [history('ann', ANN), history('bob', BOB, lost)] }))).toEqual([]);
  });

  it('finds what nobody submitted', () => {
    expect(kindsIn(room({ histories: [history('ann', ANN)] }))).toEqual(['unknown']);
  });

  it('[G11] finds a replica that has another state at the head', () => {
    const replicas = [{ who: 'a gateway', seq: LOG.length, hash: '0'.repeat(32) }];
    expect(kindsIn(room({ replicas }))).toEqual(['hash']);
  });

  it('[G16] finds a replica that never got to the head', () => {
    const replicas = [{ who: 'a client', seq: LOG.length - 1, hash: hashOf(LOG.slice(0, -1)) }];
    expect(kindsIn(room({ replicas }))).toEqual(['stuck']);
  });

  it('[G10] finds an operation that never got an outcome', () => {
    expect(kindsIn(room({ histories: [submitting(undefined), history('bob', BOB)] }))).toEqual(['stuck']);
  });

  it('[G19] finds a room that took no operations', () => {
    const refused: HistoryEntry = { at: 4, type: 'not-taken', why: 'quarantined' };
    expect(kindsIn(room({ histories: [history('ann', ANN, refused), history('bob', BOB)] }))).toEqual(['closed']);
  });

  it('[F13] finds what the servers say of a log that they verified', () => {
    expect(kindsIn(room({ verified: ['a snapshot differs'] }))).toEqual(['fold']);
  });

  it('[F13] finds a log that can not be folded', () => {
    const log = changed(6, () => committed(6, BOB, 2, { type: 'set', id: 'nowhere', props: { z: 'a1' } }));
    expect(kindsIn(room({ log }))).toContain('fold');
  });
});

describe('the longest stall of a history', () => {
  it('is the longest time in which operations waited and none was saved', () => {
    const at = (time: number, type: 'submitted' | 'saved', number: number): HistoryEntry =>
      type === 'saved'
        ? { at: time, type, marker: markerOf('ann', number) }
        : { at: time, type, marker: markerOf('ann', number), word: false };
    const entries = [
      at(0, 'submitted', 1),
      at(10, 'saved', 1), // 10 ms
      at(1_000, 'submitted', 2), // nothing waited until then
      at(1_020, 'submitted', 3),
      at(1_100, 'saved', 2), // 100 ms since the first that waited
      at(1_150, 'saved', 3),
    ];
    const stalls = stallsOf([{ writer: 'ann', entries }]);
    expect(longestStall(stalls)).toBe(100);
    expect(longestStall(stalls, 0, 900)).toBe(10);
    expect(longestStall(stalls, 1_110, 1_120)).toBe(50);
  });

  it('lasts to the end for what is never saved', () => {
    const submitted = [0, 500].map((at, index): HistoryEntry => {
      return { at, type: 'submitted', marker: markerOf('ann', index + 1), word: false };
    });
    expect(longestStall(stallsOf([{ writer: 'ann', entries: submitted }]))).toBe(500);
  });

  it('[G10] is told as what 99 of 100 are not above', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile([7], 0.99), percentile([], 0.99)]).toEqual([
      100, 198, 7, 0,
    ]);
  });
});
