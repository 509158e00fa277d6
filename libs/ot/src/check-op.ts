import { checkDelta } from './check-delta.ts';
import type { ElementKind } from './element.ts';
import { compareIds } from './normalize.ts';
import { OpError } from './op-error.ts';
import type { OpSchema } from './op-schema.ts';
import { unreadable } from './op-form.ts';
import type { Operation } from './operation.ts';
import { hasPoints, hasText, isBoardPropertyName, isPropertyName } from './property-names.ts';
import { allowKeys, changesIn, elementIdIn, kindIn, recordOf, shown, type Fields } from './untrusted.ts';

/**
 * Accepts exactly the canonical ops (M14) whose values `schema` accepts. Takes anything: nothing is believed of it.
 * The order of keys in objects carries no meaning and is not looked at.
 * @throws OpError naming the rule, the element and the value.
 */
export function checkOp(op: unknown, schema: OpSchema): asserts op is Operation {
  let item: unknown;
  try {
    let before: Place | undefined;
    for (item of changesIn(op)) {
      const place = checkChange(recordOf(item, 'M8', 'a change'), schema);
      if (before !== undefined) checkOrder(before, place);
      // What a set replaces counts for both edits that may follow it.
      before = before?.id === place.id ? { ...place, replaced: before.replaced } : place;
    }
  } catch (error) {
    throw unreadable(error, item);
  }
}

/** Where a change stands among the others. */
interface Place {
  readonly id: string;
  /** 0: board, create or set; 1: edit of the points; 2: edit of the text. */
  readonly rank: 0 | 1 | 2;
  readonly creates: boolean;
  /** Fields that the element's set replaces. */
  readonly replaced: readonly string[];
  readonly field?: 'points' | 'text';
}

function checkOrder(before: Place, now: Place): void {
  const order = compareIds(before.id, now.id) || before.rank - now.rank;
  if (order > 0) throw new OpError('M14', 'changes are ordered by id, set before edits', now.id);
  if (order === 0) throw new OpError('M14', 'two changes of one kind for one element', now.id);
  if (before.id !== now.id) return;
  if (before.creates) throw new OpError('M14', 'a create takes in the later changes of its element', now.id);
  if (now.field !== undefined && before.replaced.includes(now.field)) {
    throw new OpError('M14', `a set of ${now.field} takes in the later edits of it`, now.id);
  }
}

function checkChange(change: Fields, schema: OpSchema): Place {
  switch (change['type']) {
    case 'board':
      return checkBoard(change, schema);
    case 'create':
      return checkCreate(change, schema);
    case 'set':
      return checkSet(change, schema);
    case 'edit':
      return checkEdit(change, schema);
    default:
      throw new OpError('M33', `unknown change: ${shown(change['type'])}`);
  }
}

function checkBoard(change: Fields, schema: OpSchema): Place {
  allowKeys(change, ['type', 'props'], '');
  const props = nonEmpty(recordOf(change['props'], 'M8', 'props', ''), '');
  for (const [name, value] of Object.entries(props)) {
    if (name === 'extra') checkExtraPatch('', value, schema);
    else if (!isBoardPropertyName(name)) throw new OpError('M3', `no such property of a board: ${shown(name)}`, '');
    else if (value !== null) schema.checkBoardProperty(name, value);
  }
  return { id: '', rank: 0, creates: false, replaced: [] };
}

function checkCreate(change: Fields, schema: OpSchema): Place {
  const id = idIn(change, ['type', 'id', 'element'], schema);
  const element = recordOf(change['element'], 'M8', 'element', id);
  const kind = kindIn(element['kind'], id);
  for (const [name, value] of Object.entries(element)) {
    if (name === 'kind') continue;
    if (value === null) throw new OpError('M14', `a create holds null for ${shown(name)}`, id);
    if (name === 'extra') schema.checkExtra(id, nonEmpty(recordOf(value, 'M6', 'extra', id), id));
    else checkField(id, name, value, schema);
  }
  checkKind(id, kind, element);
  return { id, rank: 0, creates: true, replaced: [] };
}

function checkSet(change: Fields, schema: OpSchema): Place {
  const id = idIn(change, ['type', 'id', 'props'], schema);
  const props = nonEmpty(recordOf(change['props'], 'M8', 'props', id), id);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'extra') checkExtraPatch(id, value, schema);
    else if (value !== null || name === 'points' || name === 'text') checkField(id, name, value, schema);
    else if (!isPropertyName(name)) throw new OpError('M3', `no such property: ${shown(name)}`, id);
  }
  const replaced = ['points', 'text'].filter((name) => Object.hasOwn(props, name));
  return { id, rank: 0, creates: false, replaced };
}

function checkEdit(change: Fields, schema: OpSchema): Place {
  const id = idIn(change, ['type', 'id', 'field', 'delta'], schema);
  const { field, delta } = change;
  if (field === 'points') {
    checkDelta(id, delta, (items) => checkField(id, field, items, schema));
    return { id, rank: 1, creates: false, replaced: [], field };
  }
  if (field === 'text') {
    checkDelta(id, delta, (items) => checkField(id, field, items, schema));
    return { id, rank: 2, creates: false, replaced: [], field };
  }
  throw new OpError('M8', `no such field to edit: ${shown(field)}`, id);
}

function checkField(id: string, name: string, value: unknown, schema: OpSchema): void {
  if (name === 'points') {
    if (!Array.isArray(value)) throw new OpError('M14', `points are a list, not ${shown(value)}`, id);
    schema.checkPoints(id, value);
  } else if (name === 'text') {
    if (typeof value !== 'string') throw new OpError('M14', `a text is a string, not ${shown(value)}`, id);
    schema.checkText(id, value);
  } else if (isPropertyName(name)) {
    schema.checkProperty(id, name, value);
  } else {
    throw new OpError('M3', `no such property: ${shown(name)}`, id);
  }
}

function checkExtraPatch(id: string, value: unknown, schema: OpSchema): void {
  const extra = nonEmpty(recordOf(value, 'M6', 'extra', id), id);
  schema.checkExtra(
    id,
    Object.fromEntries(Object.entries(extra).filter(([key, item]) => item !== null || key === '__proto__')),
  );
}

function checkKind(id: string, kind: ElementKind, { points, text }: Fields): void {
  if (points !== undefined && !hasPoints(kind)) throw new OpError('M2', `a ${kind} has no points`, id);
  if (text !== undefined && !hasText(kind)) throw new OpError('M2', `a ${kind} has no text`, id);
  if (text === '' || (Array.isArray(points) && points.length === 0)) {
    throw new OpError('M14', 'a create leaves an empty sequence out', id);
  }
}

function idIn(change: Fields, keys: readonly string[], schema: OpSchema): string {
  const id = elementIdIn(change['id']);
  schema.checkId(id);
  allowKeys(change, keys, id);
  return id;
}

function nonEmpty(record: Fields, id: string): Fields {
  if (Object.keys(record).length === 0) throw new OpError('M14', 'a change holds an empty map', id);
  return record;
}
