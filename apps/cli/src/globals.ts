import { InvalidArgumentError, type Command } from 'commander';
import { BoardstreamApi } from '@boardstream/client';
import { serverFetch } from './server-fetch.ts';
import { Terminal } from './terminal.ts';

/** What every command gets from the options that all have in common. */
export interface Globals {
  readonly url: string;
  readonly terminal: Terminal;
  readonly api: BoardstreamApi;
}

/** Sets what the process ends with when a command ran but its answer is no. */
export type SetExitCode = (code: number) => void;

/** Reads `--url` and `--json`, wherever on the line they stood. */
export function globalsOf(command: Command): Globals {
  const { url, json } = command.optsWithGlobals<{ url: string; json: boolean }>();
  return { url, terminal: new Terminal({ json }), api: new BoardstreamApi({ url, fetch: serverFetch(url) }) };
}

/** Checks the value of `--url`. @throws InvalidArgumentError */
export function parseUrl(text: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'http:' || protocol === 'https:') return text;
  throw new InvalidArgumentError('Expected an address such as http://127.0.0.1:8080.');
}
