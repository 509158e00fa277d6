/** An event that does not fit the state that it comes after: the log is damaged, or newer than this version. */
export class FoldError extends Error {
  override readonly name = 'FoldError';
  readonly seq: number;

  constructor(seq: number, message: string, options?: ErrorOptions) {
    super(`event ${seq}: ${message}`, options);
    this.seq = seq;
  }
}
