import type { boardstream as pb } from '#generated';
import type { Author, Command, DrawCommand, LoadPartCommand, SubmitCommand } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import { eachWithin, ProtocolError, within } from '../errors.ts';
import type { Mutable } from '../mutable.ts';
import {
  archiveCauseFromProto,
  archiveCauseToProto,
  LOAD_CAUSES,
  opIdFromProto,
  opIdToProto,
  parentFromProto,
  ROLE_OR_NONE,
  seqFromProto,
  settingsFromProto,
  timeFromProto,
} from './common.ts';
import { drawingFromProto, drawingToProto } from './drawing.ts';
import { boardPropsFromProto, boardPropsToProto, identifiedFromProto, identifiedToProto } from './element.ts';
import { operationFromProto, operationToProto } from './operation.ts';
import { nonceFromProto, nonceToProto, positive, present } from './wire.ts';

export function commandToProto(command: Command, author: Author): pb.v1.Command.$Properties {
  switch (command.type) {
    case 'submit':
      return { submit: submitToProto(command, author) };
    case 'draw':
      return {
        draw: {
          opId: opIdToProto(command.opId, author),
          nonce: nonceToProto(command.nonce),
          drawing: drawingToProto(command.drawing),
        },
      };
    case 'open':
      return { open: { settings: command.settings, ...(command.parent !== undefined && { parent: command.parent }) } };
    case 'name-version':
      return { nameVersion: { name: command.name, at: command.at } };
    case 'change-access':
      return { changeAccess: { subject: command.subject, role: ROLE_OR_NONE.toProto(command.role) } };
    case 'load-part':
      return { loadPart: loadPartToProto(command) };
    case 'purge':
      return { purge: { ids: [...command.ids] } };
    case 'archive':
      return { archive: { cause: archiveCauseToProto(command.cause) } };
    case 'reopen':
      return { reopen: {} };
    default:
      return assertNever(command);
  }
}

export function commandFromProto(message: pb.v1.Command.$Properties, author: Author): Command {
  if (message.submit != null) return within('submit', (submit) => submitFromProto(submit, author), message.submit);
  if (message.draw != null) return within('draw', (draw) => drawFromProto(draw, author), message.draw);
  if (message.open != null) return openFromProto(message.open);
  if (message.nameVersion != null) {
    return {
      type: 'name-version',
      name: message.nameVersion.name ?? '',
      at: within('at', seqFromProto, message.nameVersion.at),
    };
  }
  if (message.changeAccess != null) {
    const { subject, role } = message.changeAccess;
    return {
      type: 'change-access',
      subject: subject ?? '',
      role: within('role', (number) => ROLE_OR_NONE.fromProto(number), role ?? 0),
    };
  }
  if (message.loadPart != null) return within('loadPart', loadPartFromProto, message.loadPart);
  if (message.purge != null) return { type: 'purge', ids: message.purge.ids ?? [] };
  if (message.archive != null) {
    const cause = archiveCauseFromProto(message.archive.cause);
    return cause === undefined ? { type: 'archive' } : { type: 'archive', cause };
  }
  if (message.reopen != null) return { type: 'reopen' };
  throw new ProtocolError('unknown-type', 'a command that this version does not know');
}

function openFromProto(message: pb.v1.OpenCommand.$Properties): Command {
  const settings = settingsFromProto(message.settings);
  return message.parent == null
    ? { type: 'open', settings }
    : { type: 'open', settings, parent: within('parent', parentFromProto, message.parent) };
}

function drawFromProto(message: pb.v1.DrawCommand.$Properties, author: Author): DrawCommand {
  return {
    type: 'draw',
    opId: within('opId', (id) => opIdFromProto(id, author), present(message.opId, 'opId')),
    nonce: within('nonce', nonceFromProto, present(message.nonce, 'nonce')),
    drawing: within('drawing', drawingFromProto, present(message.drawing, 'drawing')),
  };
}

function submitToProto(command: SubmitCommand, author: Author): pb.v1.SubmitCommand.$Properties {
  const out: pb.v1.SubmitCommand.$Properties = {
    opId: opIdToProto(command.opId, author),
    nonce: nonceToProto(command.nonce),
    baseSeq: command.baseSeq,
    op: operationToProto(command.op),
  };
  if (command.clientTime !== undefined) out.clientTime = command.clientTime;
  if (command.allOrNothing !== undefined) out.allOrNothing = command.allOrNothing;
  if (command.restoredFrom !== undefined) out.restoredFrom = command.restoredFrom;
  return out;
}

function submitFromProto(message: pb.v1.SubmitCommand.$Properties, author: Author): SubmitCommand {
  const out: Mutable<SubmitCommand> = {
    type: 'submit',
    opId: within('opId', (id) => opIdFromProto(id, author), present(message.opId, 'opId')),
    nonce: within('nonce', nonceFromProto, present(message.nonce, 'nonce')),
    baseSeq: within('baseSeq', seqFromProto, message.baseSeq),
    op: within('op', operationFromProto, present(message.op, 'op')),
  };
  if (message.clientTime != null) out.clientTime = within('clientTime', timeFromProto, message.clientTime);
  if (message.allOrNothing != null) out.allOrNothing = message.allOrNothing;
  if (message.restoredFrom != null) out.restoredFrom = within('restoredFrom', seqFromProto, message.restoredFrom);
  return out;
}

function loadPartToProto(command: LoadPartCommand): pb.v1.LoadPartCommand.$Properties {
  const out: pb.v1.LoadPartCommand.$Properties = {
    cause: LOAD_CAUSES.toProto(command.cause),
    loadId: command.loadId,
    part: command.part,
    parts: command.parts,
    elements: command.elements.map(identifiedToProto),
  };
  if (command.board !== undefined) out.board = boardPropsToProto(command.board);
  return out;
}

function loadPartFromProto(message: pb.v1.LoadPartCommand.$Properties): LoadPartCommand {
  const cause = within('cause', (number) => LOAD_CAUSES.fromProto(number), message.cause ?? 0);
  if (cause === 'checkpoint') throw new ProtocolError('malformed', 'a checkpoint is no command', { path: 'cause' });
  const out: Mutable<LoadPartCommand> = {
    type: 'load-part',
    cause,
    loadId: message.loadId ?? '',
    part: within('part', positive, message.part ?? 0),
    parts: within('parts', positive, message.parts ?? 0),
    elements: eachWithin('elements', identifiedFromProto, message.elements ?? []),
  };
  if (message.board != null) out.board = within('board', boardPropsFromProto, message.board);
  return out;
}
