/** What the oracle found: a promise that was broken, under a name that stays the same while a script is made shorter. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: string;

  constructor(kind: string, message: string, options?: ErrorOptions) {
    super(`${kind}: ${message}`, options);
    this.kind = kind;
  }
}

/** @throws Failure of this kind when the condition does not hold; the message is only built then. */
export function ensure(condition: boolean, kind: string, message: () => string): asserts condition {
  if (!condition) throw new Failure(kind, message());
}
