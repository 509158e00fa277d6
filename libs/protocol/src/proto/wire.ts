import { ProtocolError, UnknownChangeError } from '../errors.ts';
import { fromHex, toHex } from '../hex.ts';
import { count } from '../numbers.ts';
import protobuf from 'protobufjs/minimal.js';

/** A generated message type. */
interface MessageType<Properties, Message> {
  encode(message: Properties): { finish(): Uint8Array };
  decode(reader: protobuf.Reader): Message;
}

export function encodeMessage<Properties>(type: MessageType<Properties, unknown>, message: Properties): Uint8Array {
  return type.encode(message).finish();
}

/** Decodes bytes, keeping what is not known in `$unknowns`, so that a fold can refuse it. @throws ProtocolError */
export function decodeMessage<Message>(type: MessageType<never, Message>, bytes: Uint8Array): Message {
  const reader = protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  try {
    return type.decode(reader);
  } catch (error) {
    throw new ProtocolError('malformed', 'not a protobuf message of this kind', { cause: error });
  }
}

/** What every decoded message may carry. */
interface Decoded {
  readonly $unknowns?: Uint8Array[];
}

/** The numbers of the fields that a message carries and its generated type does not know. */
export function unknownFields(message: Decoded): readonly number[] {
  return (message.$unknowns ?? []).map((bytes) => protobuf.Reader.create(bytes).uint32() >>> 3);
}

/** Refuses a message of an operation that holds more than this version knows (M33). */
export function known(message: Decoded, what: string): void {
  if (message.$unknowns === undefined) return;
  throw new UnknownChangeError(`field ${unknownFields(message).join(', ')} of ${what}`);
}

/** A part that must be there. */
export function present<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined)
    throw new ProtocolError('malformed', 'expected a value, found nothing', { path: name });
  return value;
}

interface Long {
  toNumber(): number;
}

/**
 * A 64-bit integer as a number, below 2^53. protobufjs reads them as `Long` where that package is installed, and as
 * numbers elsewhere, whatever the generated types say.
 */
export function wideInteger(value: number): number {
  const read: number | Long = value;
  return count(typeof read === 'object' ? (read as Long).toNumber() : read);
}

/** From 1 on. */
export function positive(value: number): number {
  const read = wideInteger(value);
  if (read === 0) throw new ProtocolError('malformed', '0 is less than 1');
  return read;
}

export function nonceToProto(nonce: string): Uint8Array {
  return fromHex(nonce, 8);
}

export function nonceFromProto(bytes: Uint8Array): string {
  if (bytes.length !== 8) throw new ProtocolError('malformed', `a nonce has 8 bytes, not ${String(bytes.length)}`);
  return toHex(bytes);
}

/** One enum of the wire and the names that it has in the domain. Unknown numbers are refused. */
export class Names<Name extends string, Enum extends number> {
  readonly #numbers: Readonly<Record<Name, Enum>>;
  readonly #names: ReadonlyMap<number, Name>;

  constructor(numbers: Readonly<Record<Name, Enum>>) {
    this.#numbers = numbers;
    // Object.entries widens the keys of a record to strings.
    this.#names = new Map((Object.entries(numbers) as [Name, number][]).map(([name, number]) => [number, name]));
  }

  toProto(name: Name): Enum {
    return this.#numbers[name];
  }

  fromProto(number: number): Name {
    const name = this.#names.get(number);
    if (name === undefined) throw new ProtocolError('malformed', `${String(number)} names nothing that is known`);
    return name;
  }
}

/** One of a closed set that is written by name. */
export function nameOf<Name extends string>(names: readonly Name[], value: string | null | undefined): Name {
  const name = names.find((candidate) => candidate === value);
  if (name === undefined)
    throw new ProtocolError('malformed', `${JSON.stringify((value ?? '').slice(0, 40))} names nothing that is known`);
  return name;
}
