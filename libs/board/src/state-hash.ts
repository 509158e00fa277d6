import { ElementSummary, OpError, type Board, type BoardProps, type Element } from '@boardstream/ot';
import { ByteWriter } from './byte-writer.ts';
import { writeBoardProps, writeElement } from './canonical-bytes.ts';
import type { StateHash } from './events.ts';
import { addTo, emptySum, murmur3, sumOf, sumToHex, type HashSum } from './murmur3.ts';

/** Writes the bytes that stand for a value in a hash. */
type Write<T> = (to: ByteWriter, value: T) => void;

/** One way to hash a board: a sum modulo 2^128 of the hashes of its elements and of its own properties. */
export class HashMethod {
  readonly version: number;
  readonly #hashElement: (element: Element) => HashSum;
  readonly #hashProps: (props: BoardProps) => HashSum;
  // One object for all boards, for sums are remembered under it.
  readonly #elements: ElementSummary<HashSum>;

  /** @param version names the method, and seeds the hash function: no method's hashes pass for another's */
  constructor(version: number, element: Write<Element>, props: Write<BoardProps>) {
    this.version = version;
    this.#hashElement = hasher(element, ({ id }) => id, version);
    this.#hashProps = hasher(props, () => '', version);
    this.#elements = new ElementSummary({ empty: emptySum, of: this.#hashElement, merge: addTo });
  }

  hash(board: Board): StateHash {
    const sum = this.#hashProps(board.props);
    addTo(sum, board.summarize(this.#elements));
    return { version: this.version, value: sumToHex(sum) };
  }

  /** The part of one element in the sum, as 32 hex digits. */
  hashElement(element: Element): string {
    return sumToHex(this.#hashElement(element));
  }
}

/** Values are those that `checkOperation` let in; for others there is no hash. */
function hasher<T>(write: Write<T>, idOf: (value: T) => string, seed: number): (value: T) => HashSum {
  // One buffer for all calls, which nobody else sees: a new one for each took as long as the hashing.
  const bytes = new ByteWriter();
  return (value) => {
    bytes.clear();
    try {
      write(bytes, value);
    } catch (error) {
      throw new OpError('M23', 'it holds what has no hash', idOf(value), { cause: error });
    }
    return sumOf(murmur3(bytes.padded, bytes.length, seed));
  };
}

/** The method with which hashes are made: described in SPEC.md. A change of it gets the next number and joins `METHODS`. */
const CURRENT = new HashMethod(1, writeElement, writeBoardProps);

/** Every method that ever was, by its version: old hashes stay computable, as old events stay readable (M23, G14). */
const METHODS: ReadonlyMap<number, HashMethod> = new Map([CURRENT].map((method) => [method.version, method]));

/**
 * The hash of what is on a board (M23): equal for equal states, whatever their history. Only elements changed since the
 * last call on a forerunner of this board are hashed. It finds accidents; it does not stop forgers.
 * @throws OpError (M23) when an element holds a value that `checkOperation` would not have let in, and that has no bytes.
 */
export function stateHash(board: Board): StateHash {
  return CURRENT.hash(board);
}

/** The hash by the method of that version; undefined when this program does not know it: it is newer. */
export function stateHashOf(
  version: number,
  board: Board,
  methods: ReadonlyMap<number, HashMethod> = METHODS,
): StateHash | undefined {
  return methods.get(version)?.hash(board);
}

/** The part of one element in the sum, as 32 hex digits. */
export function hashElement(element: Element): string {
  return CURRENT.hashElement(element);
}
