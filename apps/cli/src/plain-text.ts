const CONTROLS = /\p{Cc}/gu;

/** A text that may hold what somebody sent, for a terminal: without characters that would control it. */
export function plainText(text: string): string {
  return text.replaceAll(CONTROLS, '·');
}

/** A time of the server's, in ms, as it is printed. */
export function printedTime(at: number): string {
  return new Date(at).toISOString();
}
