import type { Change, DeltaPart, Json, JsonObject, Operation } from '@boardstream/ot';
import { assertNever } from '@boardstream/kernel';
import { ProtocolError, UnknownChangeError, within } from '../errors.ts';
import { boardPatchFromJson, elementFromJson, patchFromJson, pointsFromJson } from './element.ts';
import { fields, list, need, positive, text, type Fields, type Read } from './read.ts';

/** An operation as JSON: a list of changes, each an object with its one name: `[{"set":{"id":"a","props":{…}}}]`. */
export function operationToJson(op: Operation): Json {
  return op.map(changeToJson);
}

function changeToJson(change: Change): JsonObject {
  // Elements, patches and deltas are plain data and are JSON as they are.
  switch (change.type) {
    case 'create':
      return { create: { id: change.id, element: change.element as unknown as JsonObject } };
    case 'set':
      return { set: { id: change.id, props: change.props as unknown as JsonObject } };
    case 'edit':
      return { edit: { id: change.id, [change.field]: change.delta as unknown as Json } };
    case 'board':
      return { board: { props: change.props as unknown as JsonObject } };
    default:
      return assertNever(change);
  }
}

/** @throws ProtocolError; `UnknownChangeError` when it holds a change that this version does not know. */
export function operationFromJson(json: unknown): Operation {
  return list(json).map((change, i) => within(i, changeFromJson, change));
}

function changeFromJson(json: unknown): Change {
  const from = fields(json);
  const [name, another] = Object.keys(from);
  if (name === undefined || another !== undefined)
    throw new ProtocolError('malformed', 'a change is an object with one name');
  switch (name) {
    case 'create':
      return need(from, name, createFromJson);
    case 'set':
      return need(from, name, setFromJson);
    case 'edit':
      return need(from, name, editFromJson);
    case 'board':
      return need(from, name, boardFromJson);
    default:
      throw new UnknownChangeError(`change ${JSON.stringify(name.slice(0, 40))}`);
  }
}

const createFromJson: Read<Change> = (json) => {
  const from = only(json, ['id', 'element']);
  return { type: 'create', id: need(from, 'id', text), element: need(from, 'element', elementFromJson) };
};

const setFromJson: Read<Change> = (json) => {
  const from = only(json, ['id', 'props']);
  return { type: 'set', id: need(from, 'id', text), props: need(from, 'props', patchFromJson) };
};

const editFromJson: Read<Change> = (json) => {
  const from = only(json, ['id', 'text', 'points']);
  const id = need(from, 'id', text);
  if ('text' in from && 'points' in from) throw new ProtocolError('malformed', 'an edit is of one field');
  if ('text' in from) return { type: 'edit', id, field: 'text', delta: need(from, 'text', textDelta) };
  return { type: 'edit', id, field: 'points', delta: need(from, 'points', pointsDelta) };
};

const boardFromJson: Read<Change> = (json) => ({
  type: 'board',
  props: need(only(json, ['props']), 'props', boardPatchFromJson),
});

/** Nothing in a change is passed over: a field that is not known may change what it does (M33). */
function only(json: unknown, names: readonly string[]): Fields {
  const from = fields(json);
  for (const key of Object.keys(from)) {
    if (!names.includes(key)) throw new UnknownChangeError(`field ${JSON.stringify(key.slice(0, 40))}`);
  }
  return from;
}

const textDelta: Read<DeltaPart<string>[]> = (json) => list(json).map((part, i) => within(i, textPart, part));
const pointsDelta: Read<DeltaPart<ReturnType<typeof pointsFromJson>>[]> = (json) =>
  list(json).map((part, i) => within(i, pointsPart, part));
const textPart: Read<DeltaPart<string>> = (json) => partFromJson(json, text);
const pointsPart: Read<DeltaPart<ReturnType<typeof pointsFromJson>>> = (json) => partFromJson(json, pointsFromJson);

function partFromJson<Items>(json: unknown, items: Read<Items>): DeltaPart<Items> {
  const from = fields(json);
  const [name, another] = Object.keys(from);
  if (name === undefined || another !== undefined)
    throw new ProtocolError('malformed', 'a part of a delta is an object with one name');
  switch (name) {
    case 'retain':
      return { retain: need(from, name, positive) };
    case 'insert':
      return { insert: need(from, name, items) };
    case 'delete':
      return { delete: need(from, name, positive) };
    default:
      throw new UnknownChangeError(`part ${JSON.stringify(name.slice(0, 40))} of a delta`);
  }
}
