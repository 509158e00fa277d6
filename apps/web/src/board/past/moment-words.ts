const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const RELATIVE = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** A moment (ms since 1970) as date and time of day, in the reader's language and zone. */
export function dateAndTime(at: number): string {
  return FULL.format(at);
}

/** How long ago a moment was, in the biggest unit that fits: "5 minutes ago". A clock that is behind gives "now". */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  for (const [unit, ms] of UNITS) {
    if (passed >= ms) return RELATIVE.format(-Math.floor(passed / ms), unit);
  }
  return RELATIVE.format(0, 'second');
}
