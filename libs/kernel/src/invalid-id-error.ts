/** A text or number that is not the id it was given as. */
export class InvalidIdError extends Error {
  override readonly name = 'InvalidIdError';
  readonly kind: string;
  readonly value: string;

  constructor(kind: string, value: string, expected: string) {
    super(`not a ${kind}: ${JSON.stringify(value.slice(0, 100))} (expected ${expected})`);
    this.kind = kind;
    this.value = value;
  }
}
