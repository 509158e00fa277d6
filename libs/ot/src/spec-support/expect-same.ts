/** `toEqual`, but fast where the two are written alike: the properties compare a hundred thousand times. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}
