import { normalize } from '@boardstream/ot';
import type { Seq } from '@boardstream/kernel';
import { checkOperation } from './check-operation.ts';
import type { Decision, LoadPartCommand } from './commands.ts';
import { committed, refused, refusedBy, requireRole, requireStatus, type Judgement } from './decision.ts';
import type { EventBody, IdentifiedElement, StateLoaded } from './events.ts';
import { ElementLedger } from './element-ledger.ts';

/** Takes the next part of a load into a room that holds nothing yet (M34). A part that is in the log already is a duplicate. */
export function decideLoadPart(command: LoadPartCommand, judgement: Judgement): Decision {
  const { room } = judgement;
  const forbidden = requireRole(judgement, 'editor', 'loading a room');
  if (forbidden !== undefined) return forbidden;
  const misplaced = room.load === undefined ? judgeStart(command, judgement) : judgeNext(command, judgement);
  if (misplaced !== undefined) return misplaced;
  const unfit = judgeContent(command, judgement);
  if (unfit !== undefined) return unfit;
  const { cause, loadId, part, parts, elements, board } = command;
  const body: StateLoaded = {
    type: 'state-loaded',
    cause,
    loadId,
    part,
    parts,
    elements: elements.map(({ id, element }) => ({ id, element })),
    ...(board === undefined ? {} : { board }),
  };
  const opening: readonly EventBody[] = room.status === 'absent' ? [{ type: 'room-opened', settings: {} }] : [];
  return committed(judgement, ...opening, body);
}

function judgeStart({ part, parts }: LoadPartCommand, judgement: Judgement): Decision | undefined {
  const { room } = judgement;
  const closed = requireStatus(judgement, 'open', 'absent');
  if (closed !== undefined) return closed;
  if (room.elementCount > 0) return refused('exists', `the room holds ${room.elementCount} elements already`);
  if (part !== 1 || !Number.isSafeInteger(parts) || parts < 1)
    return refused('invalid', `a load starts with part 1, not with part ${part} of ${parts}`);
  return undefined;
}

function judgeNext({ loadId, part, parts }: LoadPartCommand, { room }: Judgement): Decision | undefined {
  const load = room.load;
  if (load === undefined) return undefined;
  if (loadId !== load.loadId) return refused('busy', `the room is being loaded by ${load.loadId}`);
  // Parts are contiguous in the log, and the last of them is at the head.
  if (part >= 1 && part <= load.part) return { type: 'duplicate', seq: (room.seq - (load.part - part)) as Seq };
  if (part === load.part + 1 && parts === load.parts) return undefined;
  return refused('invalid', `part ${part} of ${parts} after part ${load.part} of ${load.parts}`);
}

function judgeContent(
  { elements, board, part }: LoadPartCommand,
  { room, rules, context }: Judgement,
): Decision | undefined {
  if (part > 1 && board !== undefined) return refused('invalid', "the board's properties are in the first part");
  try {
    for (const item of elements) checkElement(item);
    if (board !== undefined && Object.keys(board).length > 0) checkOperation([{ type: 'board', props: board }]);
    const ledger = new ElementLedger(room);
    ledger.load(elements, board, context.now);
    const partBytes = ledger.bytes - room.bytes;
    if (elements.length > 1 && partBytes > rules.limits.partBytes) {
      const most = rules.limits.partBytes;
      return refused(
        'too-large',
        `a part of a load holds ${most} bytes at most, or one element; this one ${partBytes}`,
      );
    }
    if (ledger.size !== room.elementCount + elements.length) return refused('invalid', 'an element is loaded twice');
    if (ledger.size > rules.limits.elements || ledger.bytes > rules.limits.roomBytes) {
      return refused(
        'limit',
        `a room holds ${rules.limits.elements} elements and ${rules.limits.roomBytes} bytes at most`,
      );
    }
    return undefined;
  } catch (error) {
    return refusedBy(error);
  }
}

function checkElement({ id, element }: IdentifiedElement): void {
  checkOperation(normalize([{ type: 'create', id, element }]));
}
