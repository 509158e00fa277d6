/** How one setting is read: from its text in the environment, or its value in the file. */
export interface Field<T> {
  readonly default: T;
  readonly description: string;
  /** What a value must be, as the second half of "expected …". */
  readonly expected: string;
  /** The value that was meant, or undefined when it is none. Text comes from the environment, other JSON from the file. */
  readonly parse: (raw: unknown) => T | undefined;
}

interface Told<T> {
  readonly default: T;
  readonly description: string;
}

/** An integer from `min` to `max`. */
export function integer(told: Told<number> & { readonly min: number; readonly max: number }): Field<number> {
  const parse = (raw: unknown): number | undefined => {
    const value = typeof raw === 'string' && /^-?\d{1,16}$/.test(raw.trim()) ? Number(raw) : raw;
    return typeof value === 'number' && Number.isInteger(value) && value >= told.min && value <= told.max
      ? value
      : undefined;
  };
  return { ...told, expected: `an integer from ${String(told.min)} to ${String(told.max)}`, parse };
}

/** A text that is not empty. */
export function text(told: Told<string> & { readonly expected: string }): Field<string> {
  return { ...told, parse: (raw) => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined) };
}

/** True or false. */
export function flag(told: Told<boolean>): Field<boolean> {
  const parse = (raw: unknown): boolean | undefined => {
    if (typeof raw === 'boolean') return raw;
    if (raw === 'true' || raw === '1') return true;
    return raw === 'false' || raw === '0' ? false : undefined;
  };
  return { ...told, expected: 'true or false', parse };
}

/** One of a few words. */
export function oneOf<const T extends string>(
  words: readonly T[],
  told: { readonly default: T; readonly description: string },
): Field<T> {
  return { ...told, expected: `one of ${words.join(', ')}`, parse: (raw) => words.find((word) => word === raw) };
}

/** A list of texts: separated by commas in the environment, an array in the file. Each must pass `accepts`. */
export function list(
  told: Told<readonly string[]> & { readonly expected: string; readonly accepts: (item: string) => boolean },
): Field<readonly string[]> {
  const parse = (raw: unknown): readonly string[] | undefined => {
    const items: readonly unknown[] | undefined =
      typeof raw === 'string' ? raw.split(',') : Array.isArray(raw) ? raw : undefined;
    if (items === undefined || !items.every((item) => typeof item === 'string')) return undefined;
    const trimmed = items.map((item) => item.trim()).filter((item) => item !== '');
    return trimmed.every(told.accepts) ? trimmed : undefined;
  };
  return { default: told.default, description: told.description, expected: told.expected, parse };
}
