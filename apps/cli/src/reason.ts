/** What the system said of a file, in its own words but without repeating the path: `ENOENT: no such file or directory`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error ? (error.message.split(',', 1)[0] ?? error.message) : error.message;
}
