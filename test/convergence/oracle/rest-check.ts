import { evolve, RoomFold, roomFromSnapshot, RoomState, snapshotOf, stateHash } from '@boardstream/board';
import type { Random } from '@boardstream/testing';
import { ensure } from '../failure.ts';
import type { RoomLog } from '../room-log.ts';
import type { World } from '../world.ts';

/** Everything has arrived: all replicas and all ways to fold the log give one state, and the log keeps its promises. */
export function checkAtRest(world: World, random: Random): void {
  const { log, pages, counters, ledger } = world;
  const expected = stateHash(log.state.board).value;
  for (const { watch } of pages) {
    const { engine } = watch;
    ensure(!engine.hasPending, 'G17', () => `${watch.name} still has something pending`);
    for (const [what, board] of [
      ['shows', engine.shown],
      ['has confirmed', engine.confirmed],
    ] as const) {
      const hash = stateHash(board).value;
      ensure(hash === expected, 'G11', () => `${watch.name} ${what} ${hash}, the log has ${expected}`);
    }
    watch.look();
  }
  checkFolds(log, random);
  checkLog(world);
  checkVector(log);
  ledger.settle((outcome, times) => counters.add(`changes ${outcome}`, times));
}

/** A fold from the start, one event after the other, from a snapshot, and from the checkpoint that the log starts with (G11, G12). */
function checkFolds(log: RoomLog, random: Random): void {
  const expected = stateHash(log.state.board).value;
  const same = (room: RoomState, how: string): void => {
    const { value } = stateHash(room.board);
    ensure(value === expected && room.seq === log.head, 'G11', () => `a fold ${how} gives ${value}, not ${expected}`);
  };
  const whole = new RoomFold(RoomState.empty, log.rules);
  for (const event of log.events) whole.apply(event);
  same(whole.finish(), 'of the whole log');
  if (log.state.status === 'absent') return;
  sameSnapshot(whole.finish(), log.state, 'of the whole log');
  const at = random.integer(1, log.head);
  if (['open', 'archived'].includes(log.stateAt(at).status)) {
    const snapshot = JSON.parse(JSON.stringify(snapshotOf(log.stateAt(at)))) as ReturnType<typeof snapshotOf>; // plain data, unchanged by JSON
    const tail = new RoomFold(roomFromSnapshot(snapshot), log.rules);
    for (const event of log.after(at)) tail.apply(event);
    same(tail.finish(), `from a snapshot at ${at}`);
    sameSnapshot(tail.finish(), log.state, `from a snapshot at ${at}`);
  }
  if (log.firstKept > 1) {
    let room = RoomState.empty;
    for (const event of log.after(log.firstKept - 1)) room = evolve(room, event, log.rules);
    same(room, `from the checkpoint at ${log.firstKept}`);
    ensure(vectorOf(room) === vectorOf(log.state), 'M34', () => 'a checkpoint gives another vector');
  }
}

function sameSnapshot(a: RoomState, b: RoomState, how: string): void {
  const [one, other] = [plain(snapshotOf(a)), plain(snapshotOf(b))];
  ensure(one === other, 'G12', () => `a fold ${how} gives ${one}, not ${other}`);
}

/** As text, whatever the order of keys. */
function plain(value: object): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

function vectorOf(room: RoomState): string {
  return JSON.stringify(snapshotOf(room).vector);
}

/** The last op of each client, but for those that were at or below the floor when that was looked at last (M19). */
function checkVector({ events, head, state, rules }: RoomLog): void {
  const floor = head - (head % rules.sweepInterval) - rules.floorDistance;
  const expected = new Map<string, string>();
  for (const { seq, body } of events) {
    if (body.type !== 'op-committed') continue;
    const { client, counter } = body.opId;
    if (seq > floor) expected.set(client, `${client} ${counter} ${body.nonce} ${seq}`);
  }
  const entries = [...state.vector.values()].map(
    ({ client, counter, nonce, seq }) => `${client} ${counter} ${nonce} ${seq}`,
  );
  const [one, other] = [entries.sort().join(', '), [...expected.values()].sort().join(', ')];
  ensure(one === other, 'M19', () => `at ${head} the vector is [${one}], not [${other}]`);
}

/**
 * Unbroken seqs, times that only rise, an op in one event at most, and every client's counters in order (G1, G5, G6, G9).
 * Who starts anew under an id whose entry has left the vector may use its counters again, as other ops.
 */
function checkLog({ log, reused }: World): void {
  const last = new Map<string, { readonly counter: number; readonly seq: number }>();
  const ops = new Set<string>();
  const { hashInterval, floorDistance } = log.rules;
  let time = 0;
  for (const [index, { seq, committedAt, hash, body }] of log.events.entries()) {
    ensure(seq === index + 1, 'G1', () => `event ${seq} is no. ${index + 1}`);
    ensure(committedAt >= time, 'G9', () => `event ${seq} is earlier than the one before`);
    time = committedAt;
    if (body.type === 'state-loaded') continue; // checkpoints are written by hand here
    ensure((seq % hashInterval === 0) === (hash !== undefined), 'M23', () => `event ${seq} and its hash`);
    if (body.type !== 'op-committed') continue;
    const { client, counter } = body.opId;
    const op = `${client} ${counter} ${body.nonce}`;
    ensure(!ops.has(op), 'G5', () => `op ${op} has a second event, ${seq}`);
    ops.add(op);
    const before = last.get(client);
    const forgotten = reused.has(client) && before !== undefined && before.seq < seq - floorDistance;
    ensure(before === undefined || counter > before.counter || forgotten, 'G6', () => {
      return `op ${counter} of ${client} at ${seq} comes after its op ${String(before?.counter)}`;
    });
    last.set(client, { counter, seq });
  }
}
