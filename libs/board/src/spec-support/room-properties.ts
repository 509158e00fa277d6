import type { Seq } from '@boardstream/kernel';
import {
  BoardDraft,
  boardOf,
  omitElements,
  toElementData,
  touchedIds,
  type Board,
  type Operation,
} from '@boardstream/ot';
import { sameValues } from '@boardstream/ot/properties';
import { testClient, testNonce, type Property } from '@boardstream/testing';
import {
  elementBytes,
  evolve,
  rebase,
  RoomFold,
  roomFromSnapshot,
  RoomState,
  snapshotOf,
  stateHash,
  type Decision,
  type RoomEvent,
} from '../index.ts';
import { DrawnRoom, drawOpOn, ROOM_CASE_RULES } from './draw-room.ts';
import { naiveIdentity, type NamedOp } from './naive-identity.ts';
import { Script } from './script.ts';

const ANN = testClient('ann');

const ANSWERS = ['new', 'duplicate', 'behind', 'stale-base', 'op-id-conflict'] as const;

// What holds for any room, whatever was done in it.

export const SUBMISSION_PROPERTIES: readonly Property[] = [
  {
    rule: 'M20',
    title: 'an op and its copy brought forward mean the same, but for what is named as purged or exists',
    weight: 5,
    run(draw, log) {
      const room = new DrawnRoom().goOn(draw, draw.integer(1, 4));
      const { script } = room;
      const base = script.head;
      const op = drawOpOn(draw, script.room.board);
      room.goOn(draw, draw.integer(0, 4), 0).noteIn(log);
      log.note('op', op);
      const forward = rebase(op, script.events.slice(base));
      const command = script.submission(op, testClient('new'), { baseSeq: base });
      const late = meaningOf(script.judge(command));
      const brought = meaningOf(script.judge({ ...command, op: forward.op, baseSeq: script.head }));
      log.count('an element purged or created meanwhile', forward.dropped.size > 0);
      sameValues(late.op, brought.op);
      sameValues(late.dropped, new Map([...brought.dropped, ...forward.dropped]));
    },
  },
  {
    rule: 'M21',
    title: 'of an op at the head every change is committed, or its element named with all of its changes',
    weight: 5,
    run(draw, log) {
      const { script } = new DrawnRoom().goOn(draw, draw.integer(1, 6)).noteIn(log);
      const op = drawOpOn(draw, draw.chance(0.7) ? script.room.board : boardOf([]));
      log.note('op', op);
      const { op: committed, dropped } = meaningOf(script.judge(script.submission(op)));
      log.count('something dropped', dropped.size > 0);
      sameValues(committed, omitElements(op, new Set(dropped.keys())));
      sameValues(
        [...dropped.keys()].every((id) => touchedIds(op).has(id)),
        true,
      );
    },
  },
  {
    rule: 'M19',
    title: 'a submission is judged by its name and base as the rule says, in its order',
    run(draw, log) {
      const script = new Script({ rules: ROOM_CASE_RULES });
      script.give({ type: 'open', settings: {} });
      const ops: NamedOp[] = [];
      for (let n = draw.integer(1, 24); n > 0; n--) {
        // Ann mostly lets Bob do, so that the floor reaches her last op.
        const client = draw.chance(0.25) ? ANN : testClient('bob');
        const last = ops.filter((op) => op.opId.client === client).at(-1);
        const counter = Math.max(1, (last?.opId.counter ?? 0) + draw.pick([1, 1, 1, 1, 0, 2, -1]));
        const nonce = testNonce(draw.integer(1, 2));
        const head = script.head;
        const baseSeq = Math.max(0, head + 1 - draw.pick([1, 1, 1, 1, 1, 0, 2, 3, 4, 5, 6, 7, 8])) as Seq; // 0 or a seq about the head
        const durableHead = (head - (draw.chance(0.1) ? 1 : 0)) as Seq; // the head, or a little behind it
        const name = { opId: { client, counter }, nonce, baseSeq };
        const expected = naiveIdentity(name, ops, head, durableHead, ROOM_CASE_RULES);
        log.note('submission', { ...name, head, durableHead, expected });
        for (const answer of ANSWERS) log.count(`a submission answered: ${answer}`, expected.startsWith(answer));
        const op: Operation = [{ type: 'board', props: { title: 'x' } }];
        const decision = script.give({ type: 'submit', ...name, op }, { durableHead });
        sameValues(identityOf(decision), expected);
        if (decision.type === 'committed') ops.push({ ...name, seq: script.head });
      }
    },
  },
];

export const FOLD_PROPERTIES: readonly Property[] = [
  {
    rule: 'G12',
    title: 'one fold, step by step, and from a snapshot on: all come to the same state',
    weight: 10,
    run(draw, log) {
      const { script, states } = new DrawnRoom().goOn(draw, draw.integer(1, 12)).noteIn(log);
      const events: readonly RoomEvent[] = script.events;
      const whole = new RoomFold(RoomState.empty, ROOM_CASE_RULES);
      for (const event of events) whole.apply(event);
      const stepwise = events.reduce((room, event) => evolve(room, event, ROOM_CASE_RULES), RoomState.empty);
      const middle = states[draw.integer(1, states.length - 1)] ?? stepwise;
      const later = new RoomFold(roomFromSnapshot(snapshotOf(middle)), ROOM_CASE_RULES);
      for (const event of events.slice(middle.seq)) later.apply(event);
      const expected = allOf(script.room);
      for (const room of [whole.finish(), stepwise, later.finish()]) sameValues(allOf(room), expected);
    },
  },
  {
    rule: 'M23',
    title: 'the state hash kept up over events is that from scratch, and is carried where it is due',
    weight: 10,
    run(draw, log) {
      const { script, states } = new DrawnRoom().goOn(draw, draw.integer(1, 12)).noteIn(log);
      for (const room of states.slice(1)) {
        const { value } = stateHash(copyOf(room.board));
        sameValues(stateHash(room.board).value, value);
        const { hash } = script.events[room.seq - 1] ?? {};
        sameValues(hash?.value, room.seq % ROOM_CASE_RULES.hashInterval === 0 ? value : undefined);
      }
    },
  },
  {
    rule: 'M17',
    title: 'what is purged leaves no trace, and what is counted of bytes and deletions is there',
    weight: 10,
    run(draw, log) {
      const { script } = new DrawnRoom().goOn(draw, draw.integer(1, 12)).noteIn(log);
      const { room } = script;
      const all = [...room.board.elements()];
      const deleted = all.filter((element) => element.props.deleted === true);
      const bytes = (elements: typeof all): number => elements.reduce((sum, element) => sum + elementBytes(element), 0);
      sameValues([room.bytes, room.deletedBytes], [bytes(all), bytes(deleted)]);
      sameValues([...room.deletedAt.values()].map(({ id }) => id).sort(), deleted.map(({ id }) => id).sort());
      const purged = deleted.slice(0, draw.integer(0, deleted.length)).map(({ id }) => id);
      log.count('something purged', purged.length > 0);
      if (purged.length > 0) script.give({ type: 'purge', ids: purged }, { role: 'owner' });
      const draft = new BoardDraft(room.board);
      for (const id of purged) draft.remove(id);
      sameValues(stateHash(script.room.board), stateHash(copyOf(draft.finish())));
      sameValues(script.room.bytes, bytes([...draft.finish().elements()]));
    },
  },
];

/** What is committed of an op, and what is named as left out: all of it where it was refused for that. */
interface Meaning {
  readonly op: Operation;
  readonly dropped: ReadonlyMap<string, string>;
}

function meaningOf(decision: Decision): Meaning {
  const body = decision.type === 'committed' ? decision.events.at(-1)?.body : undefined;
  if (body?.type === 'op-committed') {
    return { op: body.op, dropped: new Map(body.dropped.map(({ id, reason }) => [id, reason])) };
  }
  const refused = decision.type === 'refused' ? decision.refusal.elements : undefined;
  if (refused === undefined) throw new Error(`neither committed nor left out: ${JSON.stringify(decision)}`);
  return { op: [], dropped: new Map(refused.map(({ id, reason }) => [id, reason])) };
}

function identityOf(decision: Decision): string {
  switch (decision.type) {
    case 'committed':
      return 'new';
    case 'duplicate':
      return `duplicate of ${decision.seq}`;
    case 'refused':
      return decision.refusal.code;
    case 'behind':
      return 'behind';
  }
}

/** The same board, made anew. */
function copyOf(board: Board): Board {
  const elements = [...board.elements()].map((element) => ({ id: element.id, element: toElementData(element) }));
  return boardOf(elements, board.props);
}

/** Everything of a state that a snapshot carries or that is counted from it. */
function allOf(room: RoomState): unknown {
  return { ...snapshotOf(room), bytes: room.bytes, deletedBytes: room.deletedBytes };
}
