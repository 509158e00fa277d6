import type { RoomEvent } from './events.ts';
import { faultIn, faultInItems, isCount, isOneOf, isRecord, type Fault } from './form.ts';
import { ROLES } from './role.ts';

/**
 * What is wrong with the form of an event; undefined where it has the form of one, or is of a type that is not known here.
 * Ops and elements are judged where they are applied. An op's event, which there are many of, is asked a few cheap questions.
 */
export function faultOfEvent({ seq, committedAt, body, hash }: RoomEvent): Fault {
  if (!isCount(seq) || seq === 0) return 'its seq is none';
  if (!Number.isFinite(committedAt)) return 'its time is none';
  const fault = body.type === 'op-committed' ? faultOfCommit(body) : faultOfBody(body);
  if (fault !== undefined || hash === undefined) return fault;
  return faultIn(hash, 'its hash', { version: 'count', value: 'string' });
}

function faultOfCommit({ opId, nonce }: RoomEvent['body'] & { type: 'op-committed' }): Fault {
  // At run time they may be anything.
  const { client, counter } = opId as { readonly client: unknown; readonly counter: unknown };
  if (typeof client !== 'string' || !isCount(counter)) return 'its op id is none';
  return typeof nonce === 'string' ? undefined : 'its nonce is none';
}

function faultOfBody(body: RoomEvent['body']): Fault {
  switch (body.type) {
    case 'room-opened':
      return faultIn(body, 'it', { settings: 'record', 'parent?': 'record' });
    case 'elements-purged':
      return faultInItems(body.ids, (id) => (typeof id === 'string' ? undefined : 'an element id is no string'));
    case 'access-changed':
      return faultIn(body, 'it', { subject: 'string', role: isOneOf('none', ...ROLES) });
    case 'state-loaded':
      return faultOfLoad(body);
    case 'room-archived':
      return faultIn(body, 'it', { 'cause?': isOneOf('load-failed') });
    default:
      return isRecord(body) ? undefined : 'it has no body';
  }
}

function faultOfLoad(body: RoomEvent['body'] & { type: 'state-loaded' }): Fault {
  const cause = isOneOf('fork', 'import', 'checkpoint');
  return (
    faultIn(body, 'it', { cause, loadId: 'string', part: 'count', parts: 'count', 'board?': 'record' }) ??
    faultInItems(body.elements, (item) => faultIn(item, 'an element', { id: 'string', element: 'record' })) ??
    (body.vector === undefined ? undefined : faultInItems(body.vector, faultOfEntry))
  );
}

/** What is wrong with the form of an entry of a version vector. */
export function faultOfEntry(entry: unknown): Fault {
  return faultIn(entry, 'an entry of the vector', {
    client: 'string',
    counter: 'count',
    nonce: 'string',
    seq: 'count',
  });
}
