import { TraceError, type Trace } from './trace.ts';

/** The first of the planes above the basic one: all their code points take two UTF-16 units, and any of them may be in a text. */
const FIRST_NAME = 0x10000;
const NAMES = 0x110000 - FIRST_NAME;

/**
 * A trace in which every inserted character has a name of its own: the n-th one inserted (from 0, in the order of the file)
 * is the n-th code point above U+FFFF. So it can be told what became of each.
 */
export interface NamedTrace {
  readonly trace: Trace;
  /** How many characters are inserted in all. */
  readonly inserted: number;
  /** A text of names as the text that was meant. */
  read(named: string): string;
}

/** @throws TraceError (`too-large`) when more is inserted than there are names. */
export function nameCharacters(trace: Trace): NamedTrace {
  const meant: string[] = [];
  const named = (text: string): string => {
    const names: string[] = [];
    for (const character of text) {
      names.push(nameOf(meant.length));
      meant.push(character);
    }
    return names.join('');
  };
  const transactions = trace.transactions.map((transaction) => ({
    ...transaction,
    patches: transaction.patches.map((patch) => ({ ...patch, inserted: named(patch.inserted) })),
  }));
  return {
    trace: { ...trace, transactions },
    inserted: meant.length,
    read: (text) => Array.from(text, (name) => meant[indexOfName(name)] ?? '\ufffd').join(''),
  };
}

function nameOf(index: number): string {
  if (index >= NAMES) throw new TraceError('too-large', `more than ${String(NAMES)} characters are inserted`);
  return String.fromCodePoint(FIRST_NAME + index);
}

/** Which inserted character this is the name of; not one from 0 up when it is no name. */
export function indexOfName(character: string): number {
  return (character.codePointAt(0) ?? 0) - FIRST_NAME;
}
