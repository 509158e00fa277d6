import { ElementSummary, type Board, type Element } from '@boardstream/ot';
import { ByteWriter } from './byte-writer.ts';
import { writeBoardProps, writeElement } from './canonical-bytes.ts';
import type { StateHash } from './events.ts';
import { addTo, emptySum, murmur3, sumOf, sumToHex, type HashSum } from './murmur3.ts';

/** The method described in SPEC.md. A change of the method gets the next number, and this one stays computable. */
const HASH_VERSION = 1;

const hashOfElement = hasher(writeElement);
const hashOfBoardProps = hasher(writeBoardProps);

// One object for all boards, for sums are remembered under it.
const elementHashes = new ElementSummary<HashSum>({ empty: emptySum, of: hashOfElement, merge: addTo });

/**
 * The hash of what is on a board (M23): equal for equal states, whatever their history. The sum modulo 2^128 of the hashes
 * of the elements and of the board's own properties. Only elements changed since the last call on a forerunner of this
 * board are hashed. It finds accidents; it does not stop forgers.
 */
export function stateHash(board: Board): StateHash {
  const sum = hashOfBoardProps(board.props);
  addTo(sum, board.summarize(elementHashes));
  return { version: HASH_VERSION, value: sumToHex(sum) };
}

/** Whether this version can work out hashes of that version. */
export function isKnownHashVersion(version: number): boolean {
  return version === HASH_VERSION;
}

function hasher<T>(write: (to: ByteWriter, value: T) => void): (value: T) => HashSum {
  // One buffer for all calls, which nobody else sees: a new one for each took as long as the hashing.
  const bytes = new ByteWriter();
  return (value) => {
    bytes.clear();
    write(bytes, value);
    return sumOf(murmur3(bytes.padded, bytes.length, HASH_VERSION));
  };
}

/** The part of one element in the sum, as 32 hex digits. */
export function hashElement(element: Element): string {
  return sumToHex(hashOfElement(element));
}
