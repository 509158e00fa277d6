/** Ends a `switch` over a union: a case that was forgotten is a compile error, one that gets here at run time throws. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
