import type { BoardProps, ElementData, ElementKind, Extra, Point, Props } from './element.ts';
import type { Operation, Side, TextDelta } from './operation.ts';

export interface PointSequence {
  readonly length: number;
  at(index: number): Point | undefined;
  toArray(): readonly Point[];
}
export interface TextSequence {
  /** In code points. */
  readonly length: number;
  toString(): string;
}
export interface Element {
  readonly id: string;
  readonly kind: ElementKind;
  readonly props: Props;
  readonly extra?: Extra;
  readonly points?: PointSequence;
  readonly text?: TextSequence;
}
function stub(..._args: unknown[]): never {
  throw new Error('not written yet');
}
export class Board {
  static readonly empty: Board = new Board();
  readonly props: BoardProps = {};
  readonly size: number = 0;
  get(id: string): Element | undefined {
    return stub(id);
  }
  elements(): Iterable<Element> {
    return stub();
  }
}
export class BoardDraft {
  constructor(board: Board) {
    stub(board);
  }
  apply(op: Operation): void {
    stub(op);
  }
  finish(): Board {
    return stub();
  }
}
/** What the values in an op must be; the canonical form is checked by `checkOp` itself. */
export interface OpSchema {
  readonly name: string;
}
export const toElementData = (element: Element): ElementData => stub(element);
export const boardOf = (elements: Iterable<{ readonly id: string; readonly element: ElementData }>, props?: BoardProps): Board => stub(elements, props);
export const apply = (board: Board, op: Operation): Board => stub(board, op);
export const transform = (op: Operation, other: Operation, side: Side): Operation => stub(op, other, side);
export const compose = (a: Operation, b: Operation): Operation => stub(a, b);
export const invert = (op: Operation, before: Board): Operation => stub(op, before);
export const normalize = (op: Operation): Operation => stub(op);
export const checkOp = (op: unknown, schema: OpSchema): void => stub(op, schema);
export const touchedIds = (op: Operation): ReadonlySet<string> => stub(op);
export const isEmpty = (op: Operation): boolean => stub(op);
/** The op without its changes of these elements. */
export const omitElements = (op: Operation, ids: ReadonlySet<string>): Operation => stub(op, ids);
export const textDelta = (before: string, after: string): TextDelta => stub(before, after);
export const codePointLength = (text: string): number => stub(text);
export const boardstreamType = { name: 'boardstream' };
