import { TraceError, type Patch, type Trace, type Transaction } from './trace.ts';

/** A bound for what is kept for each pair of a transaction and a writer. */
const MAX_PAIRS = 50_000_000;

/**
 * A trace out of JSON, in either form of github.com/josephg/editing-traces: `kind: 'concurrent'`, or the sequential one,
 * which has one writer and may start with a text (its first transaction, then).
 * @throws TraceError naming the transaction and what is wrong with it.
 */
export function parseTrace(value: unknown): Trace {
  const fields = record(value);
  if (fields === undefined) throw new TraceError('wrong-kind', `a trace is an object, not ${shown(value)}`);
  const { kind, txns } = fields;
  if (kind === undefined && typeof fields['startContent'] === 'string')
    return sequentialTrace(fields, fields['startContent']);
  if (kind !== 'concurrent') {
    throw new TraceError(
      'wrong-kind',
      `kind is ${shown(kind)}, not "concurrent", and there is no startContent of a sequential trace`,
    );
  }
  const agents = fields['numAgents'];
  if (!isCount(agents) || agents < 1) throw new TraceError('bad-field', `numAgents is ${shown(agents)}`);
  const items = list(txns, 'txns');
  if (agents * items.length > MAX_PAIRS) {
    throw new TraceError('too-large', `${String(items.length)} transactions of ${String(agents)} writers are too many`);
  }
  const transactions = items.map((item, index) => transactionOf(item, index, agents));
  return { agents, transactions, endContent: text(fields['endContent'], 'endContent') };
}

function sequentialTrace(fields: Fields, startContent: string): Trace {
  const start: readonly Patch[] =
    startContent === '' ? [] : [{ position: 0, deleted: 0, inserted: text(startContent, 'startContent') }];
  const transactions: Transaction[] = start.length === 0 ? [] : [{ agent: 0, parents: [], patches: start }];
  for (const [index, item] of list(fields['txns'], 'txns').entries()) {
    const parents = transactions.length === 0 ? [] : [transactions.length - 1];
    transactions.push({ agent: 0, parents, patches: patchesOf(fieldsOf(item, index), index) });
  }
  return { agents: 1, transactions, endContent: text(fields['endContent'], 'endContent') };
}

function transactionOf(item: unknown, index: number, agents: number): Transaction {
  const fields = fieldsOf(item, index);
  const { agent, parents } = fields;
  if (!isCount(agent) || agent >= agents) {
    throw new TraceError('bad-field', `its agent is ${shown(agent)}, of ${String(agents)}`, { transaction: index });
  }
  const earlier = list(parents, 'parents', index).map((parent) => {
    if (!isCount(parent) || parent >= index) {
      throw new TraceError('bad-parents', `its parent ${shown(parent)} is no earlier transaction`, {
        transaction: index,
      });
    }
    return parent;
  });
  return { agent, parents: earlier, patches: patchesOf(fields, index) };
}

function patchesOf({ patches }: Fields, index: number): readonly Patch[] {
  return list(patches, 'patches', index).map((patch) => {
    const [position, deleted, inserted, ...rest] = list(patch, 'a patch', index);
    // Some traces give a patch the time at which it was made.
    const whole = isCount(position) && isCount(deleted) && typeof inserted === 'string' && rest.length <= 1;
    if (!whole) {
      const form = '[position, deleted code points, inserted text]';
      throw new TraceError('bad-patch', `a patch is ${form}, not ${shown(patch)}`, { transaction: index });
    }
    return { position, deleted, inserted: text(inserted, 'inserted text', index) };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields | undefined {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Fields) : undefined; // checked on the line above
}

function fieldsOf(item: unknown, index: number): Fields {
  const fields = record(item);
  if (fields === undefined) throw new TraceError('bad-field', `it is ${shown(item)}`, { transaction: index });
  return fields;
}

function list(value: unknown, name: string, transaction?: number): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new TraceError(
    'bad-field',
    `${name} is ${shown(value)}, not a list`,
    transaction === undefined ? {} : { transaction },
  );
}

function text(value: unknown, name: string, transaction?: number): string {
  const where = transaction === undefined ? {} : { transaction };
  if (typeof value !== 'string') throw new TraceError('bad-field', `${name} is ${shown(value)}, not a text`, where);
  if (/\p{Surrogate}/u.test(value)) throw new TraceError('bad-field', `${name} holds half a surrogate pair`, where);
  return value;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 64);
}
