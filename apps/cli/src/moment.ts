import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';

/** A moment of a room: the state after event `seq`, or at a wall-clock time in ms. */
export type Moment = { readonly seq: number } | { readonly time: number };

/** What `--at` takes, for the help of every command that has it. */
export const MOMENT = 'the moment: the number of an event (250; the first is 1) or a time (2026-05-01T12:30:00Z)';

/** A date, or a date and a time, in ISO 8601: `Date.parse` alone takes `-3` for a month of 2001. */
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads `--at SEQ|TIME`: a number is a seq, anything else a time in ISO 8601. @throws CliError */
export function parseMoment(text: string): Moment {
  if (/^\d+$/.test(text)) {
    const seq = Number(text);
    if (Number.isSafeInteger(seq)) return { seq };
  } else {
    const time = ISO_TIME.test(text) ? Date.parse(text) : NaN;
    if (!Number.isNaN(time)) return { time };
  }
  throw new CliError(
    EXIT.usage,
    `--at ${text}: neither the number of an event (like 250) nor a time (like 2026-05-01T12:30:00Z)`,
  );
}

/** The moment as the REST client takes it. */
export function apiMoment(moment: Moment): { readonly seq: number } | { readonly at: number } {
  return 'seq' in moment ? moment : { at: moment.time };
}
