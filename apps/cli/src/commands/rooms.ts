import { Command } from 'commander';
import { ApiError, type RoomEntry, type RoomPage } from '@boardstream/client';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { pages } from '../pages.ts';
import { inspectRoom, listQuarantined, releaseRoom } from './quarantine.ts';

const PAGE = 500;

/** Every room, page by page, in order of id. */
export async function* allRooms({ api }: Globals): AsyncGenerator<RoomEntry> {
  for await (const { rooms } of pages<RoomPage>((after) => api.rooms({ limit: PAGE, ...after }))) yield* rooms;
}

function line(room: RoomEntry): string {
  const updated = new Date(room.updatedAt).toISOString();
  return `${room.room.padEnd(24)} ${room.status.padEnd(11)} ${String(room.seq).padStart(9)}  ${updated}  ${room.title ?? ''}`;
}

async function list(command: Command): Promise<void> {
  const globals = globalsOf(command);
  const rooms = await Array.fromAsync(allRooms(globals));
  globals.terminal.result({ rooms }, () =>
    rooms.length === 0
      ? ['no rooms yet; the first one to draw opens one']
      : [`${'room'.padEnd(24)} ${'status'.padEnd(11)} ${'events'.padStart(9)}  last change`, ...rooms.map(line)],
  );
}

/** A refusal speaks of "the room": at a terminal it is said which one. */
async function about<T>(room: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 0) throw error;
    throw new CliError(EXIT.failed, `room ${room}: ${error.message}`, { cause: error });
  }
}

const ROOM = 'its name: 1 to 64 letters, digits, _ and -';

const HELP = `
A room in quarantine is read-only: something in it could not be processed. "inspect" says what; once that is mended, or was a
message that is set aside, "release" lets people draw in it again.

Examples:
  boardstream rooms
  boardstream rooms create demo --title "Our first board"
  boardstream rooms archive demo
  boardstream rooms --quarantined
  boardstream rooms inspect demo
  boardstream rooms release demo`;

export function roomsCommand(): Command {
  const rooms = new Command('rooms')
    .description('list, create, archive and reopen rooms; look at those in quarantine, and release them')
    .addHelpText('after', HELP);
  rooms
    .command('list', { isDefault: true })
    .description('list all rooms, with their number of events (what "rooms" alone does)')
    .option('--quarantined', 'only the rooms in quarantine, and why they are there')
    .action(({ quarantined }: { quarantined?: true }, command: Command) =>
      quarantined === true ? listQuarantined(command) : list(command),
    );
  rooms
    .command('create')
    .description('make a room before anybody draws in it')
    .argument('<room>', ROOM)
    .option('--title <title>', 'what people call it')
    .action(async (id: string, options: { title?: string }, command: Command) => {
      const { api, terminal } = globalsOf(command);
      const { title } = options;
      const room = await about(id, api.createRoom({ id, ...(title === undefined ? {} : { title }) }));
      terminal.result(room, () => [`room ${room.room} is open`]);
    });
  for (const [name, description] of [
    ['archive', 'let a room be looked at only; nothing of it is lost'],
    ['reopen', 'let an archived room be drawn in again'],
  ] as const) {
    rooms
      .command(name)
      .description(description)
      .argument('<room>', ROOM)
      .action(async (id: string, _options: unknown, command: Command) => {
        const { api, terminal } = globalsOf(command);
        await about(id, api[name](id));
        const status = name === 'archive' ? 'archived' : 'open';
        terminal.result({ room: id, status }, () => [`room ${id} is ${status}`]);
      });
  }
  rooms
    .command('inspect')
    .description('show how a room stands, why it is in quarantine, and its dead letters')
    .argument('<room>', ROOM)
    .action((id: string, _options: unknown, command: Command) => inspectRoom(id, command));
  rooms
    .command('release')
    .description('let a room out of quarantine; it goes back where it still can not be read')
    .argument('<room>', ROOM)
    .action((id: string, _options: unknown, command: Command) => releaseRoom(id, command));
  return rooms;
}
