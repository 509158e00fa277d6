/** Says what is wrong with the form of a value from outside, in a few words; undefined where nothing is. */
export type Fault = string | undefined;

/** An object, by its own and inherited fields; nothing is known of them. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a field must be: the name of a type, or a question. */
type Form = 'string' | 'count' | 'number' | 'list' | 'record' | ((value: unknown) => boolean);

/** The first field that is not of its form. A name that ends in `?` may be absent. Throws only where a field can't be read. */
export function faultIn(value: unknown, what: string, forms: Readonly<Record<string, Form>>): Fault {
  if (!isRecord(value)) return `${what} is no object`;
  for (const [key, form] of Object.entries(forms)) {
    const name = key.endsWith('?') ? key.slice(0, -1) : key;
    const field = value[name];
    if (field === undefined && name !== key) continue;
    if (!hasForm(field, form)) return `${what} has no valid ${name}`;
  }
  return undefined;
}

/** The first item that has a fault. */
export function faultInItems(items: unknown, faultOf: (item: unknown) => Fault): Fault {
  if (!Array.isArray(items)) return 'a list is none';
  for (const item of items as readonly unknown[]) {
    const fault = faultOf(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The fault that a check finds; a value that can't be read has one too. */
export function readFault(check: () => Fault): Fault {
  try {
    return check();
  } catch {
    return "it can't be read";
  }
}

/** An integer from 0 to 2^53 − 1. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of these words. */
export function isOneOf(...words: readonly string[]): (value: unknown) => boolean {
  return (value) => (words as readonly unknown[]).includes(value);
}

function hasForm(value: unknown, form: Form): boolean {
  switch (form) {
    case 'string':
      return typeof value === 'string';
    case 'count':
      return isCount(value);
    case 'number':
      return Number.isFinite(value);
    case 'list':
      return Array.isArray(value);
    case 'record':
      return isRecord(value);
    default:
      return form(value);
  }
}
