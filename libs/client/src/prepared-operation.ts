import { checkOperation, LIMITS, roundOperation } from '@boardstream/board';
import { apply, invert, OpError, touchedIds, type Board, type Operation } from '@boardstream/ot';
import { composeAll } from './gathered-op.ts';
import type { MergeRules } from './merge-rules.ts';
import { splitOperation } from './split-operation.ts';

/** An operation of the application's, ready to be sent. */
export interface PreparedOperation {
  /** In pieces that a server takes, to be done in this order. */
  readonly steps: readonly Operation[];
  /** All of it as one operation. */
  readonly whole: Operation;
  /** Takes all of it back. */
  readonly inverse: Operation;
  /** The board after it. */
  readonly after: Board;
}

/**
 * Makes what an application submits ready to send: rounded and normalised (M4), cut into steps of a size that servers
 * take (M24), checked against the board that it is meant for.
 * @throws OpError when it is not valid, concerns an element that is not there, creates one that is, or makes one larger
 * than is allowed.
 */
export function prepared(op: Operation, board: Board, rules: MergeRules): PreparedOperation {
  const whole = roundOperation(op);
  const steps = whole.length === 0 ? [] : stepsOf(whole, rules);
  let after = board;
  const inverses: Operation[] = [];
  for (const step of steps) {
    for (const change of step) {
      if (change.type === 'create' && after.get(change.id) !== undefined) {
        throw new OpError('M10', `there is an element ${change.id} already`, change.id);
      }
    }
    inverses.unshift(invert(step, after));
    after = apply(after, step);
  }
  for (const id of touchedIds(whole)) {
    checkLengths(after, id);
    checkExtra(board, after, id);
  }
  return { steps, whole, inverse: composeAll(inverses), after };
}

/**
 * The operation is checked before it is measured and cut: a value that is none may have no size, or no end. Pieces of what is
 * valid are valid.
 */
function stepsOf(op: Operation, rules: MergeRules): readonly Operation[] {
  for (let from = 0; from < op.length; from += LIMITS.opChanges)
    checkOperation(op.slice(from, from + LIMITS.opChanges));
  return splitOperation(op, rules);
}

function checkLengths(board: Board, id: string): void {
  const element = board.get(id);
  const points = element?.points?.length ?? 0;
  const text = element?.text?.length ?? 0;
  if (points > LIMITS.points) {
    throw new OpError('M24', `${String(points)} points: a path has at most ${String(LIMITS.points)}`, id);
  }
  if (text > LIMITS.textLength) {
    throw new OpError('M24', `${String(text)} characters: a text has at most ${String(LIMITS.textLength)}`, id);
  }
}

/** Each patch of `extra` may be small enough, and what they come to not; composed they would be refused as a whole (M6). */
function checkExtra(before: Board, after: Board, id: string): void {
  if (id === '') {
    const { extra } = after.props;
    if (extra !== undefined && extra !== before.props.extra) checkOperation([{ type: 'board', props: { extra } }]);
    return;
  }
  const element = after.get(id);
  if (element?.extra === undefined || element.extra === before.get(id)?.extra) return;
  checkOperation([{ type: 'create', id, element: { kind: element.kind, extra: element.extra } }]);
}
