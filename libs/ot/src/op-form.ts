import { POINT_ITEMS, TEXT_ITEMS, type Items } from './items.ts';
import { OpError } from './op-error.ts';
import { changesIn, countIn, elementIdIn, kindIn, partsIn, recordOf, shown, type Fields } from './untrusted.ts';

// The functions of this package look only at what they use of an op, which is fast. What hasn't the form of an op shows there
// in a hundred ways, mostly as a TypeError. Here it gets its name.

/**
 * What is to be thrown where `error` was thrown while these ops were worked on: an OpError where one of them has not the form
 * of an op (M8). An error of another kind, although their form is right, is a mistake of ours, and stays what it is.
 */
export function opFault(error: unknown, ...ops: readonly unknown[]): unknown {
  if (error instanceof OpError) return error;
  for (const op of ops) {
    const fault = caught(() => {
      for (const change of changesIn(op)) checkChange(change);
    });
    if (fault !== undefined) return fault;
  }
  return error;
}

/** The same for one change; an OpError that names no element gets the change's. */
export function changeFault(error: unknown, change: unknown): unknown {
  const fault = error instanceof OpError ? error : caught(() => checkForm(change));
  return fault === undefined ? error : about(change, fault);
}

/** The same where nothing is known of the values either: whatever was thrown, the change is to blame (M8). */
export function unreadable(error: unknown, change: unknown): OpError {
  const fault = changeFault(error, change);
  return fault instanceof OpError ? fault : new OpError('M8', "a change can't be read", idIn(change), { cause: error });
}

/** The OpError that `check` throws; what can't even be read is a fault too. */
function caught(check: () => void): OpError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof OpError ? error : new OpError('M8', "a change can't be read", undefined, { cause: error });
  }
}

function checkChange(change: unknown): void {
  const fault = caught(() => checkForm(change));
  if (fault !== undefined) throw about(change, fault);
}

function about(change: unknown, fault: OpError): OpError {
  const id = idIn(change);
  return id === undefined ? fault : fault.about(id);
}

function idIn(change: unknown): string | undefined {
  let id: unknown;
  caught(() => {
    if (typeof change !== 'object' || change === null) return;
    const fields = change as Fields; // any object is one of unknown values
    id = fields['type'] === 'board' ? '' : fields['id'];
  });
  return typeof id === 'string' ? id : undefined;
}

/** The whole form of a change: what `checkOp` asks for, but for the canonical form and the values. */
function checkForm(value: unknown): void {
  const change = recordOf(value, 'M8', 'a change');
  const type = change['type'];
  if (type !== 'board') elementIdIn(change['id']);
  switch (type) {
    case 'board':
    case 'set': {
      checkFields(recordOf(change['props'], 'M8', 'props'));
      return;
    }
    case 'create': {
      const element = recordOf(change['element'], 'M8', 'element');
      kindIn(element['kind']);
      checkFields(element);
      return;
    }
    case 'edit': {
      const { field, delta } = change;
      if (field === 'points') checkDeltaForm(POINT_ITEMS, delta);
      else if (field === 'text') checkDeltaForm(TEXT_ITEMS, delta);
      else throw new OpError('M8', `no such field to edit: ${shown(field)}`);
      return;
    }
    default:
      throw new OpError('M33', `unknown change: ${shown(type)}`);
  }
}

function checkFields(fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (name === 'points') POINT_ITEMS.accept(value);
    else if (name === 'text') TEXT_ITEMS.accept(value);
    else if (name === 'extra') Object.values(recordOf(value, 'M6', 'extra'));
  }
}

function checkDeltaForm<S>(items: Items<S>, delta: unknown): void {
  for (const value of partsIn(delta)) {
    const part = recordOf(value, 'M9', 'a part of a delta');
    if ('insert' in part) items.accept(part['insert']);
    else countIn('retain' in part ? part['retain'] : part['delete']);
  }
}
