import type { BoardProps, Props } from './element.ts';

/**
 * What the values in an op must be; `checkOp` checks the form around them. Each function returns, or throws an OpError that
 * names the element. The values come from outside: they may be anything.
 */
export interface OpSchema {
  checkId(id: string): void;
  /** A value of an element's property; never null. */
  checkProperty(id: string, name: keyof Props, value: unknown): void;
  /** A value of a property of the board; never null. */
  checkBoardProperty(name: Exclude<keyof BoardProps, 'extra'>, value: unknown): void;
  /** The points of a create, a set or an insert. */
  checkPoints(id: string, points: readonly unknown[]): void;
  /** The text of a create, a set or an insert. */
  checkText(id: string, text: string): void;
  /** Properties of the application; the board's have the empty id. In a patch, a top-level null is taken out before. */
  checkExtra(id: string, extra: Readonly<Record<string, unknown>>): void;
}
