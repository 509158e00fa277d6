import { assertNever } from '@boardstream/kernel';
import { checkName } from './check-operation.ts';
import type {
  ArchiveCommand,
  ChangeAccessCommand,
  Command,
  CommandContext,
  Decision,
  NameVersionCommand,
  OpenCommand,
  PurgeCommand,
} from './commands.ts';
import { decideDraw } from './decide-draw.ts';
import { decideLoadPart } from './decide-load.ts';
import { decideSubmit } from './decide-submit.ts';
import { committed, refused, refusedBy, requireRole, requireStatus, type Judgement } from './decision.ts';
import type { EventWindow } from './event-window.ts';
import { judgeForm } from './judge-form.ts';
import { ROOM_RULES, type RoomRules } from './room-rules.ts';
import type { RoomState } from './room-state.ts';

/**
 * What a command comes to in a room: the events that it makes, or why it makes none (M19–M21, M32). Pure: no clock, no
 * chance; equal arguments give equal decisions. Nothing is done until the events are in the log. `window` ends at the
 * room's seq. What is expected to happen is a `Decision`: a command that is none is refused `malformed`, and a context that
 * is none `unavailable`, for that is not the client's fault. It throws only where the state itself is broken.
 */
export function decide(
  command: Command,
  room: RoomState,
  window: EventWindow,
  context: CommandContext,
  rules: RoomRules = ROOM_RULES,
): Decision {
  const malformed = judgeForm(command, context);
  if (malformed !== undefined) return malformed;
  const judgement: Judgement = { room, context, rules };
  if (room.status === 'loading' && !belongsToLoad(command)) return refused('busy', 'the room is being loaded');
  switch (command.type) {
    case 'submit':
      return decideSubmit(command, window, judgement);
    case 'draw':
      return decideDraw(command, judgement);
    case 'open':
      return decideOpen(command, judgement);
    case 'name-version':
      return decideNameVersion(command, judgement);
    case 'change-access':
      return decideChangeAccess(command, judgement);
    case 'load-part':
      return decideLoadPart(command, judgement);
    case 'purge':
      return decidePurge(command, judgement);
    case 'archive':
      return decideArchive(command, judgement);
    case 'reopen':
      return decideReopen(judgement);
    default:
      return assertNever(command);
  }
}

/** From its first part to its last, a load shuts everything else out (M34). */
function belongsToLoad(command: Command): boolean {
  return command.type === 'load-part' || (command.type === 'archive' && command.cause === 'load-failed');
}

function decideOpen({ settings, parent }: OpenCommand, judgement: Judgement): Decision {
  const forbidden = requireRole(judgement, 'editor', 'opening a room');
  if (forbidden !== undefined) return forbidden;
  if (judgement.room.status !== 'absent') return refused('exists', 'there is such a room already');
  const { title } = settings;
  const badTitle = title === undefined ? undefined : judgeName(title, 'title');
  if (badTitle !== undefined) return badTitle;
  return committed(judgement, {
    type: 'room-opened',
    settings: title === undefined ? {} : { title },
    ...(parent === undefined ? {} : { parent: { room: parent.room, seq: parent.seq } }),
  });
}

function decideNameVersion({ name, at }: NameVersionCommand, judgement: Judgement): Decision {
  const unfit =
    requireRole(judgement, 'editor', 'naming a version') ?? requireStatus(judgement, 'open') ?? judgeName(name, 'name');
  if (unfit !== undefined) return unfit;
  const { seq } = judgement.room;
  if (!Number.isSafeInteger(at) || at < 1 || at > seq)
    return refused('invalid', `there is no event ${at} to name; the last is ${seq}`);
  return committed(judgement, { type: 'version-named', name, at });
}

function decideChangeAccess({ subject, role }: ChangeAccessCommand, judgement: Judgement): Decision {
  const unfit =
    requireRole(judgement, 'owner', 'changing access') ??
    requireStatus(judgement, 'open', 'archived') ??
    judgeName(subject, 'subject');
  return unfit ?? committed(judgement, { type: 'access-changed', subject, role });
}

function decidePurge({ ids }: PurgeCommand, judgement: Judgement): Decision {
  const { room, context, rules } = judgement;
  const unfit = requireRole(judgement, 'owner', 'purging') ?? requireStatus(judgement, 'open');
  if (unfit !== undefined) return unfit;
  const young = (id: string): boolean => {
    const deleted = room.deletedAt.get(id);
    return deleted === undefined || context.now - deleted.at < rules.minDeletedAgeMs;
  };
  const spared = ids.find(young);
  if (spared !== undefined)
    return refused('invalid', `element ${spared} was not deleted, or less than ${rules.minDeletedAgeMs} ms ago`);
  if (ids.length === 0) return refused('invalid', 'there is nothing to purge');
  return committed(judgement, { type: 'elements-purged', ids: [...new Set(ids)].sort() });
}

function decideArchive({ cause }: ArchiveCommand, judgement: Judgement): Decision {
  const forbidden = requireRole(judgement, 'owner', 'archiving a room');
  if (forbidden !== undefined) return forbidden;
  if (cause === undefined)
    return (
      alreadyIs(judgement, 'archived') ??
      requireStatus(judgement, 'open') ??
      committed(judgement, { type: 'room-archived' })
    );
  return judgeStall(judgement) ?? committed(judgement, { type: 'room-archived', cause });
}

function decideReopen(judgement: Judgement): Decision {
  return (
    requireRole(judgement, 'owner', 'reopening a room') ??
    alreadyIs(judgement, 'open') ??
    requireStatus(judgement, 'archived') ??
    committed(judgement, { type: 'room-reopened' })
  );
}

/** Done, where the room stands so already: such a command has no op id, so a repeated one is known by what it asks for (G5). */
function alreadyIs({ room }: Judgement, status: 'open' | 'archived'): Decision | undefined {
  return room.status === status ? { type: 'duplicate', seq: room.seq } : undefined;
}

/** A refusal where there is no load, or one that may still go on (M34). */
function judgeStall(judgement: Judgement): Decision | undefined {
  const { room, context, rules } = judgement;
  const elsewhere = requireStatus(judgement, 'loading');
  if (elsewhere !== undefined) return elsewhere;
  const quietMs = context.now - room.committedAt;
  if (quietMs >= rules.loadStallMs) return undefined;
  return refused('busy', `the load made progress ${quietMs} ms ago; it may be ended after ${rules.loadStallMs} ms`);
}

function judgeName(name: string, what: string): Decision | undefined {
  try {
    checkName(name, what);
    return undefined;
  } catch (error) {
    return refusedBy(error);
  }
}
