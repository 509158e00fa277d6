import { BoardElement, changeElement, elementOf, type Element } from './board-element.ts';
import type { BoardProps, ElementData } from './element.ts';
import { OpError } from './op-error.ts';
import { changeFault, opFault, unreadable } from './op-form.ts';
import type { BoardChange, Operation } from './operation.ts';
import { patchBoardProps } from './patch.ts';
import { PersistentMap, type MapDraft, type Summary } from './persistent-map.ts';
import { changesIn } from './untrusted.ts';

const NO_ELEMENTS = PersistentMap.empty<BoardElement>((element) => element.id);

/** What is on a board at one moment: elements by id, and the board's own properties (M1). Immutable. */
export class Board {
  static readonly empty: Board = new Board(NO_ELEMENTS, {});

  readonly props: BoardProps;
  readonly #elements: PersistentMap<BoardElement>;

  /** Only for this package: boards are made by `apply`, `BoardDraft` and `boardOf`. */
  constructor(elements: PersistentMap<BoardElement>, props: BoardProps) {
    this.#elements = elements;
    this.props = props;
  }

  /** Number of elements, deleted ones included. */
  get size(): number {
    return this.#elements.size;
  }

  get(id: string): Element | undefined {
    return this.#elements.get(id);
  }

  /** All elements, deleted ones included, in no particular order. */
  elements(): Iterable<Element> {
    return this.#elements.values();
  }

  /**
   * The sum of the parts of all elements; it belongs to the board, and is not to be changed. Elements, and groups of them, that were summed up before with the same
   * `summary` object and have not changed since are not looked at again, in this board and in those made from it.
   */
  summarize<S>(summary: ElementSummary<S>): S {
    return this.#elements.summarize(summary.remembered);
  }

  /** Only for this package: the element as the package holds it. */
  held(id: string): BoardElement | undefined {
    return this.#elements.get(id);
  }

  /** Only for this package. */
  draftElements(): MapDraft<BoardElement> {
    return this.#elements.draft();
  }

  /** Only for this package. */
  withElement(id: string, change: (before: BoardElement | undefined) => BoardElement): Board {
    return new Board(this.#elements.update(id, change), this.props);
  }
}

/** Something that is added up over the elements of boards, each element's part being worked out once. */
export class ElementSummary<S> {
  /** Only for this package. */
  readonly remembered: Summary<BoardElement, S>;

  /** `of` gives an element's part; `empty` a new sum of nothing, which `merge` adds to in place. */
  constructor(parts: { empty(): S; of(element: Element): S; merge(sum: S, part: S): void }) {
    this.remembered = {
      empty: () => parts.empty(),
      merge: (sum, part) => parts.merge(sum, part),
      include: (sum, element) => {
        if (element.summary !== this) {
          element.part = parts.of(element);
          element.summary = this;
        }
        parts.merge(sum, element.part as S); // it was stored under this very summary, so it is of its type
      },
    };
  }
}

/**
 * A private fold: applies many operations and changes its own copies in place. The board that it starts from, and every
 * board that it gives out, stay as they are.
 */
export class BoardDraft {
  readonly #elements: MapDraft<BoardElement>;
  #props: BoardProps;

  constructor(board: Board) {
    this.#elements = board.draftElements();
    this.#props = board.props;
  }

  get size(): number {
    return this.#elements.size;
  }

  get props(): BoardProps {
    return this.#props;
  }

  get(id: string): Element | undefined {
    return this.#elements.get(id);
  }

  /**
   * Applies all changes, or none. Each element that is changed is shown to `watch` before anything is written: where that
   * throws, nothing is, and what it throws is thrown on.
   * @throws OpError when the op does not fit the board; see `apply`.
   */
  apply(op: Operation, watch?: (before: Element | undefined, after: Element) => void): void {
    try {
      changesIn(op);
      const only = op[0];
      if (op.length === 1 && only !== undefined && only.type !== 'board') {
        const before = this.#elements.get(only.id);
        const after = changeElement(before, only);
        watch?.(before, after);
        this.#elements.set(after);
        return;
      }
      const result = changed(op, this.#props, (id) => this.#elements.get(id));
      if (watch !== undefined) for (const after of result.elements.values()) watch(this.#elements.get(after.id), after);
      for (const element of result.elements.values()) this.#elements.set(element);
      this.#props = result.props;
    } catch (error) {
      throw opFault(error, op);
    }
  }

  /**
   * Puts in an element that `applyToElement` worked out, in place of the one of the same id.
   * @throws OpError (M2) when it is no element of this package's making.
   */
  put(element: Element): void {
    if (!(element instanceof BoardElement)) throw new OpError('M2', 'this is no element of a board');
    this.#elements.set(element);
  }

  /** Takes an element away as if it had never been (M17). */
  remove(id: string): void {
    this.#elements.remove(id);
  }

  /** The board as it is now. The draft may be used on. */
  finish(): Board {
    return new Board(this.#elements.finish(), this.#props);
  }
}

/**
 * The board after an operation: its changes one after the other (M8). Costs in proportion to the op, never to the board (M16).
 * @throws OpError when a change does not fit: there is no such element (M10), its kind has no such field (M2), a delta
 * goes past the end (M9), a property is unknown (M3).
 */
export function apply(board: Board, op: Operation): Board {
  try {
    if (changesIn(op).length === 0) return board;
    const only = op[0];
    if (op.length === 1 && only !== undefined && only.type !== 'board') {
      return board.withElement(only.id, (before) => changeElement(before, only));
    }
  } catch (error) {
    throw opFault(error, op);
  }
  const draft = new BoardDraft(board);
  draft.apply(op);
  return draft.finish();
}

/** A board with these elements. Of two with one id the later stands. @throws OpError when one is no element. */
export function boardOf(
  elements: Iterable<{ readonly id: string; readonly element: ElementData }>,
  props: BoardProps = {},
): Board {
  const draft = NO_ELEMENTS.draft();
  // Nothing is believed of plain data: whatever fails, the data are to blame.
  try {
    for (const { id, element } of elements) draft.set(elementOf(id, element));
  } catch (error) {
    throw error instanceof OpError
      ? error
      : new OpError('M2', 'this is no list of elements', undefined, { cause: error });
  }
  try {
    return new Board(draft.finish(), patchBoardProps({}, props));
  } catch (error) {
    throw unreadable(error, { type: 'board', props });
  }
}

/** Works the whole op out before anything is written. */
function changed(
  op: Operation,
  propsBefore: BoardProps,
  get: (id: string) => BoardElement | undefined,
): { readonly elements: ReadonlyMap<string, BoardElement>; readonly props: BoardProps } {
  const elements = new Map<string, BoardElement>();
  let props = propsBefore;
  for (const change of op) {
    if (change.type === 'board') props = patchedBoard(props, change);
    else elements.set(change.id, changeElement(elements.get(change.id) ?? get(change.id), change));
  }
  return { elements, props };
}

function patchedBoard(props: BoardProps, change: BoardChange): BoardProps {
  try {
    return patchBoardProps(props, change.props);
  } catch (error) {
    throw changeFault(error, change);
  }
}
