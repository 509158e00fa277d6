import { boardstream as pb } from '#generated';
import { assertNever } from '@boardstream/kernel';
import type { Change, DeltaPart, Operation, Point } from '@boardstream/ot';
import { eachWithin, ProtocolError, within } from '../errors.ts';
import {
  boardPatchFromProto,
  boardPropsToProto,
  elementFromProto,
  elementToProto,
  nullKeys,
  patchFromProto,
  patchToProto,
} from './element.ts';
import { pointsFromProto, pointsToProto } from './points.ts';
import { known, present } from './wire.ts';

/** How many bytes the operation takes in protobuf: what limits count (M24). */
export function operationBytes(op: Operation): number {
  return pb.v1.Operation.encode(operationToProto(op)).pos;
}

export function operationToProto(op: Operation): pb.v1.Operation.$Properties {
  return { changes: op.map(changeToProto) };
}

export function operationFromProto(message: pb.v1.Operation.$Properties): Operation {
  known(message, 'an operation');
  // Paths name the list itself: in JSON there is nothing between.
  return eachWithin('', changeFromProto, message.changes ?? []);
}

function changeToProto(change: Change): pb.v1.Change.$Properties {
  switch (change.type) {
    case 'create':
      return { create: { id: change.id, element: elementToProto(change.element) } };
    case 'set': {
      const set = patchToProto(change.props);
      set.id = change.id;
      return { set };
    }
    case 'edit':
      return change.field === 'text'
        ? { edit: { id: change.id, text: { parts: change.delta.map(textPartToProto) } } }
        : { edit: { id: change.id, points: { parts: change.delta.map(pointsPartToProto) } } };
    case 'board': {
      const unset = nullKeys(change.props);
      return { board: { props: boardPropsToProto(change.props), ...(unset.length > 0 && { unset }) } };
    }
    default:
      return assertNever(change);
  }
}

function changeFromProto(message: pb.v1.Change.$Properties): Change {
  known(message, 'a change');
  if (message.create != null) return within('create', createFromProto, message.create);
  if (message.set != null) return within('set', setFromProto, message.set);
  if (message.edit != null) return within('edit', editFromProto, message.edit);
  if (message.board != null) return { type: 'board', props: within('board', boardPatchFromProto, message.board) };
  throw new ProtocolError('malformed', 'a change of nothing');
}

function createFromProto(message: pb.v1.CreateChange.$Properties): Change {
  known(message, 'a create');
  return {
    type: 'create',
    id: message.id ?? '',
    element: within('element', elementFromProto, present(message.element, 'element')),
  };
}

function setFromProto(message: pb.v1.SetChange.$Properties): Change {
  return { type: 'set', id: message.id ?? '', props: within('props', patchFromProto, message) };
}

function editFromProto(message: pb.v1.EditChange.$Properties): Change {
  known(message, 'an edit');
  const id = message.id ?? '';
  if (message.text != null) {
    known(message.text, 'a delta');
    return { type: 'edit', id, field: 'text', delta: eachWithin('text', textPartFromProto, message.text.parts ?? []) };
  }
  if (message.points != null) {
    known(message.points, 'a delta');
    return {
      type: 'edit',
      id,
      field: 'points',
      delta: eachWithin('points', pointsPartFromProto, message.points.parts ?? []),
    };
  }
  throw new ProtocolError('malformed', 'an edit of nothing');
}

function textPartToProto(part: DeltaPart<string>): pb.v1.TextDeltaPart.$Properties {
  return part;
}

function pointsPartToProto(part: DeltaPart<readonly Point[]>): pb.v1.PointsDeltaPart.$Properties {
  return 'insert' in part ? { insert: pointsToProto(part.insert) } : part;
}

function textPartFromProto(message: pb.v1.TextDeltaPart.$Properties): DeltaPart<string> {
  known(message, 'a part of a delta');
  return message.insert != null ? { insert: message.insert } : lengthFromProto(message);
}

function pointsPartFromProto(message: pb.v1.PointsDeltaPart.$Properties): DeltaPart<readonly Point[]> {
  known(message, 'a part of a delta');
  if (message.insert == null) return lengthFromProto(message);
  return { insert: within('insert', pointsFromProto, message.insert) };
}

interface Length {
  readonly retain?: number | null;
  readonly delete?: number | null;
}

function lengthFromProto(message: Length): { readonly retain: number } | { readonly delete: number } {
  if (message.retain != null && message.retain > 0) return { retain: message.retain };
  if (message.delete != null && message.delete > 0) return { delete: message.delete };
  throw new ProtocolError('malformed', 'an empty part of a delta');
}
