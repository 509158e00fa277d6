import { stateHash, type RoomEvent } from '@boardstream/board';
import { checkHistory, checkOrigin } from './check-history.ts';
import { checkOrder, checkSeen, refold } from './check-log.ts';
import type { WriterHistory } from './history.ts';
import { violation, type Violation } from './violation.ts';

/** Somebody's state of a room. */
export interface Replica {
  readonly who: string;
  readonly seq: number;
  readonly hash: string;
}

/** Everything that is known of a room when all is quiet again. */
export interface RoomRecord {
  readonly room: string;
  /** The whole log, as it is read at the end. */
  readonly log: readonly RoomEvent[];
  readonly histories: readonly WriterHistory[];
  /** What onlookers were shown, live and filled, each from the first event on. */
  readonly seen: readonly { readonly who: string; readonly events: readonly RoomEvent[] }[];
  /** States at the end, by clients and by servers. */
  readonly replicas: readonly Replica[];
  /** What the servers' own `verify` found, one sentence each. */
  readonly verified: readonly string[];
}

/** Compares the log of a room with what everybody did and was told. Empty: all promises were kept. */
export function checkRoom({ log, histories, seen, replicas, verified }: RoomRecord): readonly Violation[] {
  const { state, found } = refold(log);
  return [
    ...checkOrder(log),
    ...found,
    ...verified.map((problem) => violation('fold', problem)),
    ...seen.flatMap(({ who, events }) => checkSeen(who, events, log)),
    ...histories.flatMap((history) => checkHistory(history, log)),
    ...checkOrigin(histories, log),
    ...(state === undefined ? [] : checkReplicas(replicas, { seq: state.seq, hash: stateHash(state.board).value })),
  ];
}

/** Every replica is at the head, with the state that the fold of the log has. */
function checkReplicas(
  replicas: readonly Replica[],
  head: { readonly seq: number; readonly hash: string },
): readonly Violation[] {
  return replicas.flatMap(({ who, seq, hash }) => {
    if (seq !== head.seq) return [violation('stuck', `${who} is at ${String(seq)}, the log at ${String(head.seq)}`)];
    return hash === head.hash ? [] : [violation('hash', `${who} has ${hash} at ${String(seq)}, the fold ${head.hash}`)];
  });
}
