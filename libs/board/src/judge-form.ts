import type { Command, CommandContext, Decision } from './commands.ts';
import { refused } from './decision.ts';
import { faultIn, faultInItems, isCount, isOneOf, isRecord, readFault, type Fault } from './form.ts';
import { ROLES } from './role.ts';

/**
 * A refusal where a command has not the form of one. What is in its op or its elements is judged later, where it is used;
 * an op's command, which there are many of, is asked no more than a few cheap questions.
 */
export function judgeForm(command: Command, context: CommandContext): Decision | undefined {
  const fault = readFault(() => faultOf(command));
  if (fault !== undefined) return refused('malformed', `not a command: ${fault}`);
  const ours = readFault(() => faultOfContext(context));
  // Not the client's fault: what it sent may be taken later.
  return ours === undefined ? undefined : refused('unavailable', `nothing can be decided: ${ours}`);
}

function faultOf(command: Command): Fault {
  switch (command.type) {
    case 'submit':
      return faultOfSubmit(command);
    case 'draw':
      return faultOfOpId(command) ?? faultOfDrawing(command.drawing);
    case 'open':
      return (
        faultIn(command, 'it', { settings: 'record', 'parent?': isParent }) ??
        faultIn(command.settings, 'a room', { 'title?': 'string' })
      );
    case 'name-version':
      return faultIn(command, 'it', { name: 'string', at: (seq) => typeof seq === 'number' });
    case 'change-access':
      return faultIn(command, 'it', { subject: 'string', role: isOneOf('none', ...ROLES) });
    case 'load-part':
      return (
        faultIn(command, 'it', {
          cause: isOneOf('fork', 'import'),
          loadId: 'string',
          part: 'count',
          parts: 'count',
          'board?': 'record',
        }) ?? faultInItems(command.elements, (item) => faultIn(item, 'an element', { id: 'string', element: 'record' }))
      );
    case 'purge':
      return faultInItems(command.ids, (id) => (typeof id === 'string' ? undefined : 'an element id is no string'));
    case 'archive':
      return faultIn(command, 'it', { 'cause?': isOneOf('load-failed') });
    case 'reopen':
      return undefined;
    default:
      return 'there is no command of this type';
  }
}

function faultOfSubmit(command: Command & { type: 'submit' }): Fault {
  const { baseSeq, clientTime, restoredFrom } = command;
  if (!isCount(baseSeq)) return 'its base is no seq';
  if (clientTime !== undefined && !Number.isFinite(clientTime)) return 'its time is none';
  if (restoredFrom !== undefined && !isCount(restoredFrom)) return 'the seq restored is none';
  return faultOfOpId(command);
}

function faultOfOpId({ opId, nonce }: Command & { type: 'submit' | 'draw' }): Fault {
  // At run time they may be anything.
  const { client, counter } = opId as { readonly client: unknown; readonly counter: unknown };
  if (typeof client !== 'string' || !isCount(counter) || counter === 0) return 'its op id is none';
  return typeof nonce === 'string' ? undefined : 'its nonce is none';
}

const isParent = (value: unknown): boolean =>
  faultIn(value, 'a parent', { room: 'string', seq: 'count' }) === undefined;

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && [2, 3].includes(value.length) && value.every((part) => Number.isFinite(part));

/** Of the numbers only that they are: what they may be is asked of the op that the drawing becomes. */
function faultOfDrawing(drawing: unknown): Fault {
  if (!isRecord(drawing)) return 'the drawing is no object';
  const place = { x: 'number', y: 'number' } as const;
  switch (drawing['type']) {
    case 'stroke':
      return faultInItems(drawing['points'], (point) => (isPoint(point) ? undefined : 'a point is none'));
    case 'shape':
      return faultIn(drawing, 'the drawing', { ...place, width: 'number', height: 'number' });
    case 'text':
      return faultIn(drawing, 'the drawing', { ...place, text: 'string', 'size?': 'number' });
    default:
      return 'there is no drawing of this type';
  }
}

function faultOfContext({ now, role, durableHead, author, autoCreate }: CommandContext): Fault {
  if (!Number.isFinite(now)) return 'now is no time';
  if (!isCount(durableHead)) return 'the durable head is no seq';
  if (typeof autoCreate !== 'boolean') return 'it is not known whether rooms are opened by writing to them';
  if (!(ROLES as readonly unknown[]).includes(role)) return 'there is no such role';
  return author?.subject === undefined || typeof author.subject === 'string' ? undefined : 'the subject has no name';
}
