import { FoldError, RoomFold, type RoomEvent, type RoomState } from '@boardstream/board';
import { missingFrom, repeatedOpIds } from '../../support/log-check.ts';
import { markersIn, NOTES, wordsIn } from './marker.ts';
import { violation, type Violation } from './violation.ts';

/** What is wrong with a log by itself: its order, its times, and what stands in it twice. */
export function checkOrder(log: readonly RoomEvent[]): readonly Violation[] {
  const found: Violation[] = [];
  for (const [index, event] of log.entries()) {
    if (event.seq !== index + 1)
      found.push(violation('gap', `event ${String(event.seq)} is at place ${String(index + 1)}`));
    const before = log[index - 1]?.committedAt ?? 0;
    if (event.committedAt < before)
      found.push(violation('clock', `event ${String(event.seq)} is ${String(before - event.committedAt)} ms before`));
  }
  const created = log.flatMap(({ body }) => (body.type === 'op-committed' ? markersIn(body.op) : []));
  return [
    ...found,
    ...repeatedOpIds(log).map((id) => violation('twice', `operation ${id} has several events`)),
    ...repeated(created).map((marker) => violation('twice', `${marker} is created more than once`)),
  ];
}

/** The log folded anew. A log that can't be folded has no state. */
export function refold(log: readonly RoomEvent[]): {
  readonly state?: RoomState;
  readonly found: readonly Violation[];
} {
  const fold = new RoomFold();
  try {
    for (const event of log) fold.apply(event);
  } catch (error) {
    if (!(error instanceof FoldError)) throw error;
    return { found: [violation('fold', error.message)] };
  }
  const state = fold.finish();
  const notes = state.board.get(NOTES)?.text?.toString() ?? '';
  return {
    state,
    found: repeated(wordsIn(notes)).map((word) => violation('twice', `${word} was written more than once`)),
  };
}

/** What somebody was shown, against the log: the events of one connection after the other, from the first on. */
export function checkSeen(who: string, seen: readonly RoomEvent[], log: readonly RoomEvent[]): readonly Violation[] {
  const jumps = seen.flatMap(({ seq }, index) => {
    const before = seen[index - 1]?.seq ?? 0;
    return seq === before + 1
      ? []
      : [violation('skipped', `${who} was shown event ${String(seq)} after ${String(before)}`)];
  });
  const other = missingFrom(log, seen).map(({ seq }) =>
    violation('retold', `${who} was shown another event ${String(seq)} than the log has`),
  );
  const last = seen.at(-1)?.seq ?? 0;
  const behind =
    last < (log.at(-1)?.seq ?? 0)
      ? [violation('stuck', `${who} was shown no event after ${String(last)}, the log is at ${String(log.length)}`)]
      : [];
  return [...jumps, ...other, ...behind];
}

/** Those that are there more than once, each named once. */
function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) (seen.has(name) ? again : seen).add(name);
  return [...again];
}
