import { Command } from 'commander';
import type { RoomEntry } from '@boardstream/client';
import { globalsOf, type Globals } from '../globals.ts';

const PAGE = 500;

/** Every room, page by page, in order of id. */
export async function* allRooms({ api }: Globals): AsyncGenerator<RoomEntry> {
  let after: string | undefined;
  do {
    const page = await api.rooms({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    yield* page.rooms;
    after = page.next;
  } while (after !== undefined);
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

export function roomsCommand(): Command {
  const rooms = new Command('rooms')
    .description('list the rooms')
    .action((_options: unknown, command: Command) => list(command));
  rooms
    .command('create <room>')
    .description('open a room before anybody draws in it')
    .option('--title <title>', 'what people call it')
    .action(async (id: string, options: { title?: string }, command: Command) => {
      const { api, terminal } = globalsOf(command);
      const room = await api.createRoom({ id, ...(options.title === undefined ? {} : { title: options.title }) });
      terminal.result(room, () => [`room ${room.room} is open`]);
    });
  for (const [name, description] of [
    ['archive', 'make a room read-only'],
    ['reopen', 'let an archived room be drawn in again'],
  ] as const) {
    rooms
      .command(`${name} <room>`)
      .description(description)
      .action(async (id: string, _options: unknown, command: Command) => {
        const { api, terminal } = globalsOf(command);
        await api[name](id);
        const status = name === 'archive' ? 'archived' : 'open';
        terminal.result({ room: id, status }, () => [`room ${id} is ${status}`]);
      });
  }
  return rooms;
}
