import { checkOp, codePointLength, OpError, type Operation, type OpSchema } from '@boardstream/ot';
import { checkPointList, checkString, checkValue, checkWellFormed } from './check-values.ts';
import { checkExtra } from './extra.ts';
import { LIMITS } from './limits.ts';
import { BOARD_PROPERTY_TABLE, PROPERTY_TABLE } from './property-table.ts';

const ELEMENT_ID = new RegExp(`^[!-~]{1,${LIMITS.idLength}}$`);

/** The values that may be in an op: `PROPERTY_TABLE` and `LIMITS` as a schema for `checkOp`. */
const boardSchema: OpSchema = {
  checkId(id) {
    if (!ELEMENT_ID.test(id)) {
      throw new OpError(
        'M2',
        `an element id is 1 to ${LIMITS.idLength} visible ASCII characters, not ${JSON.stringify(id.slice(0, 64))}`,
      );
    }
  },
  checkProperty: (id, name, value) => checkValue(id, name, PROPERTY_TABLE[name], value),
  checkBoardProperty: (name, value) => checkValue('', name, BOARD_PROPERTY_TABLE[name], value),
  checkPoints(id, points) {
    if (points.length > LIMITS.points)
      throw new OpError('M17', `${points.length} points, the limit is ${LIMITS.points}`, id);
    checkPointList(id, points);
  },
  checkText(id, text) {
    checkWellFormed(id, 'text', text);
    const length = codePointLength(text);
    if (length > LIMITS.textLength)
      throw new OpError('M17', `a text of ${length}, the limit is ${LIMITS.textLength}`, id);
  },
  checkExtra,
};

/**
 * Accepts exactly the canonical ops (M14) with valid values (M3–M7) within the limits of an op. What depends on the
 * board (whether elements exist, locks, a text's whole length) is `decide`'s.
 * @throws OpError naming the rule, the element and the value.
 */
export function checkOperation(op: unknown): asserts op is Operation {
  if (Array.isArray(op) && op.length > LIMITS.opChanges) {
    throw new OpError('M24', `an op of ${op.length} changes, the limit is ${LIMITS.opChanges}`);
  }
  checkOp(op, boardSchema);
}

/** @throws OpError when this is no name for a version or a subject. */
export function checkName(name: string, what: string): void {
  checkString('', what, name, 1, 256);
}
