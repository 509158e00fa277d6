import type { ClientId, OpId } from '@boardstream/kernel';
import type { Decision } from './commands.ts';
import { refused, type Judgement } from './decision.ts';

/** A submission's name and base. */
export interface Identity {
  readonly opId: OpId;
  readonly nonce: string;
  readonly baseSeq: number;
}

/**
 * Whether the op is new (undefined), was committed before, can't be placed, or carries an id that means another op: the
 * order of the questions is M19's, and matters.
 */
export function judgeIdentity(identity: Identity, { room, context, rules }: Judgement): Decision | undefined {
  const { opId, nonce, baseSeq } = identity;
  if (baseSeq > context.durableHead) return { type: 'behind' };
  const floor = room.seq - rules.floorDistance;
  if (baseSeq < floor) return refused('stale-base', `the base ${baseSeq} is below ${floor}`);
  const last = room.vectorEntry(opId.client);
  if (last === undefined) return undefined;
  if (opId.counter === last.counter && nonce === last.nonce) return { type: 'duplicate', seq: last.seq };
  if (opId.counter <= last.counter) return refused('op-id-conflict', conflictMessage(opId.client, opId.counter, last));
  if (baseSeq < last.seq)
    return refused('stale-base', `the base ${baseSeq} is before the client's own op at ${last.seq}`);
  return undefined;
}

function conflictMessage(
  client: ClientId,
  counter: number,
  last: { readonly counter: number; readonly seq: number },
): string {
  const which = counter === last.counter ? 'was used for another op' : `is below ${last.counter}`;
  return `counter ${counter} of client ${client} ${which}; its last op is at ${last.seq}`;
}
