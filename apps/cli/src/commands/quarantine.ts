import type { Command } from 'commander';
import {
  ApiError,
  type DeadLetterEntry,
  type QuarantinePage,
  type RoomEntry,
  type RoomQuarantine,
} from '@boardstream/client';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { pages } from '../pages.ts';
import { plainText, printedTime } from '../plain-text.ts';
import { allLetters, letterLines } from './dlq.ts';

/** Lists the rooms in quarantine. */
export async function listQuarantined(command: Command): Promise<void> {
  const { api, terminal } = globalsOf(command);
  const quarantines: RoomQuarantine[] = [];
  for await (const page of pages<QuarantinePage>((after) => api.quarantines(after)))
    quarantines.push(...page.quarantines);
  terminal.result({ quarantines }, () =>
    quarantines.length === 0
      ? ['no room is in quarantine']
      : [`${'room'.padEnd(24)} ${'since'.padEnd(24)}  ${'cause'.padEnd(13)}  reason`, ...quarantines.map(line)],
  );
}

function line({ room, at, cause, reason }: RoomQuarantine): string {
  return `${room.padEnd(24)} ${printedTime(at)}  ${cause.padEnd(13)}  ${plainText(reason)}`;
}

/** Shows what is known of a room that may be in trouble. */
export async function inspectRoom(room: string, command: Command): Promise<void> {
  const globals = globalsOf(command);
  const { api, terminal } = globals;
  const [entry, quarantine, letters] = await Promise.all([
    unlessMissing(api.room(room)),
    unlessMissing(api.quarantine(room)),
    lettersOf(globals, room),
  ]);
  if (entry === undefined && quarantine === undefined && letters.length === 0)
    throw new CliError(EXIT.failed, `There is no room ${room}.`);
  const found = { room, entry: entry ?? null, quarantine: quarantine ?? null, deadLetters: letters };
  terminal.result(found, () => [
    entry === undefined ? `${room}: no event of it is in the log` : describe(entry),
    ...(quarantine === undefined ? ['not in quarantine'] : describeQuarantine(quarantine)),
    ...(letters.length === 0 ? ['no dead letters'] : ['dead letters:', ...letterLines(letters)]),
  ]);
}

async function lettersOf(globals: Globals, room: string): Promise<readonly DeadLetterEntry[]> {
  const letters: DeadLetterEntry[] = [];
  for await (const letter of allLetters(globals)) if (letter.room === room) letters.push(letter);
  return letters;
}

function describe({ room, status, seq, updatedAt, title }: RoomEntry): string {
  const name = title === undefined ? '' : ` (${plainText(title)})`;
  return `${room}${name}: ${status}, ${String(seq)} events, last change ${printedTime(updatedAt)}`;
}

function describeQuarantine({ room, at, by, cause, reason }: RoomQuarantine): readonly string[] {
  const advice =
    cause === 'unfoldable'
      ? `its events are read again by: boardstream verify --room ${room}`
      : 'the message is among the dead letters; the events of the room are whole';
  return [
    `in quarantine since ${printedTime(at)}: ${cause}, found by ${plainText(by)}`,
    `    ${plainText(reason)}`,
    `    ${advice}`,
    `    when its cause is gone: boardstream rooms release ${room}`,
  ];
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Lets a room out of quarantine. */
export async function releaseRoom(room: string, command: Command): Promise<void> {
  const { api, terminal } = globalsOf(command);
  await api.release(room);
  terminal.result({ room, released: true }, () => [
    `room ${room} is released; it goes back to quarantine where it still can't be read`,
  ]);
}
