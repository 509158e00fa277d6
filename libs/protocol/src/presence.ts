import { ProtocolError } from './errors.ts';

/** The application's own part of a presence is at most this long, as JSON. */
const MAX_EXTRA_CHARACTERS = 4 * 1024;

/** Refuses a presence whose `extra` is longer than what everybody in a room should be sent. */
export function shortExtra(json: string): string {
  if (json.length > MAX_EXTRA_CHARACTERS) {
    throw new ProtocolError('too-large', `${String(json.length)} characters; at most ${String(MAX_EXTRA_CHARACTERS)}`);
  }
  return json;
}
