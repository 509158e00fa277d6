import { Command, InvalidArgumentError } from 'commander';
import type { DeadLetterEntry, DeadLetterPage } from '@boardstream/client';
import { globalsOf, type Globals } from '../globals.ts';
import { hexDump } from '../hex-dump.ts';
import { pages } from '../pages.ts';
import { plainText, printedTime } from '../plain-text.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

/** Bytes of a message that are shown. */
const SHOWN_BYTES = 256;

const HELP = `
A dead letter is a message to a room that the server set aside: one that could not be read, or one that ended the processes
that tried it. It is kept as it was and decided no more. "boardstream rooms inspect" shows the letters of one room.

Examples:
  boardstream dlq list
  boardstream dlq show 3
  boardstream dlq show 3 --out letter.bin`;

const HEADINGS = `${'id'.padStart(8)}  ${'set aside'.padEnd(24)}  ${'cause'.padEnd(13)}  ${'room'.padEnd(24)} ${'bytes'.padStart(7)}  reason`;

/** Dead letters for people: headings, and one line each. */
export function letterLines(letters: readonly DeadLetterEntry[]): readonly string[] {
  const line = ({ id, at, cause, room, bytes, reason }: DeadLetterEntry): string =>
    `${String(id).padStart(8)}  ${printedTime(at)}  ${cause.padEnd(13)}  ${plainText(room).padEnd(24)} ${String(bytes).padStart(7)}  ${plainText(reason)}`;
  return [HEADINGS, ...letters.map(line)];
}

/** Every dead letter, oldest first, without its message. */
export async function* allLetters({ api }: Globals): AsyncGenerator<DeadLetterEntry> {
  for await (const { deadLetters } of pages<DeadLetterPage>((after) => api.deadLetters(after))) yield* deadLetters;
}

async function list(command: Command): Promise<void> {
  const globals = globalsOf(command);
  const deadLetters = await Array.fromAsync(allLetters(globals));
  globals.terminal.result({ deadLetters }, () =>
    deadLetters.length === 0 ? ['no dead letters'] : letterLines(deadLetters),
  );
}

async function show(id: number, options: { readonly out?: string }, command: Command): Promise<void> {
  const { api, terminal } = globalsOf(command);
  if (options.out !== undefined) checkOutput(options.out, terminal);
  const { data, ...letter } = await api.deadLetter(id);
  if (options.out !== undefined) await writeOutput(options.out, [data]);
  if (options.out === '-') return;
  terminal.result({ ...letter, ...(options.out === undefined ? { data: base64(data) } : { out: options.out }) }, () => [
    `dead letter ${String(letter.id)}`,
    `  room       ${plainText(letter.room)}`,
    `  place      partition ${String(letter.partition)}, position ${String(letter.position)} of incarnation ${plainText(letter.incarnation)}`,
    `  cause      ${letter.cause}`,
    `  reason     ${plainText(letter.reason)}`,
    `  set aside  ${printedTime(letter.at)} by ${plainText(letter.by)}`,
    `  message    ${String(letter.bytes)} bytes${options.out === undefined ? sizeNote(data) : ` → ${options.out}`}`,
    ...(options.out === undefined ? hexDump(data.subarray(0, SHOWN_BYTES)) : []),
  ]);
}

function sizeNote(data: Uint8Array): string {
  return data.length > SHOWN_BYTES ? `, of which the first ${String(SHOWN_BYTES)}; all with --out` : '';
}

function base64(data: Uint8Array): string {
  return Buffer.from(data).toString('base64');
}

function parseId(text: string): number {
  const id = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(id)) return id;
  throw new InvalidArgumentError('Expected the number of a dead letter; "boardstream dlq list" shows them.');
}

export function dlqCommand(): Command {
  const dlq = new Command('dlq').description('look at messages that were set aside').addHelpText('after', HELP);
  dlq
    .command('list', { isDefault: true })
    .description('list all dead letters, oldest first (what "dlq" alone does)')
    .action((_options: unknown, command: Command) => list(command));
  dlq
    .command('show')
    .description('show a dead letter and its message, byte for byte')
    .argument('<id>', 'its number', parseId)
    .option('--out <file>', 'write the message to a file; - is standard output')
    .action(show);
  return dlq;
}
