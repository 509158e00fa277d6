import { boardstreamType, type Board, type Operation, type TextDelta } from '@boardstream/ot';
import type { Choices } from './draw-op.ts';
import { deletedBy } from './plain-board.ts';

/**
 * A text in which every code point is inserted once in the whole session, so that one that is lost, doubled or brought back
 * shows. Nobody replaces the text: it is edited only.
 */
export class Ledger {
  static readonly id = 'ledger';
  static readonly element = { kind: 'text', text: '' } as const;
  readonly #inserted = new Set<string>();
  readonly #deleted = new Set<string>();

  /** A random edit by a client that sees this board. */
  draw(choices: Choices, board: Board): Operation {
    const text = board.get(Ledger.id)?.text?.toString() ?? '';
    const length = Array.from(text).length;
    // Most edits are near the beginning, where the others edit too.
    const retain = choices.integer(0, Math.min(length, 3));
    const insert = choices.integer(0, 3) > 0 ? this.#newText(choices.integer(1, 3)) : '';
    const deleted = choices.integer(insert === '' ? 1 : 0, 3);
    const delta: TextDelta = [{ retain }, { insert }, { delete: Math.min(deleted, length - retain) }];
    for (const point of deletedBy(text, delta)) this.#deleted.add(point);
    return boardstreamType.normalize([{ type: 'edit', id: Ledger.id, field: 'text', delta }]);
  }

  /** What must be in the text when everybody has everything: in no particular order. */
  get expected(): readonly string[] {
    return [...this.#inserted].filter((point) => !this.#deleted.has(point)).sort();
  }

  get size(): number {
    return this.#inserted.size;
  }

  /** Code points of one unit and of two in turn. */
  #newText(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) {
      const number = this.#inserted.size;
      const point = String.fromCodePoint((number % 2 === 0 ? 0x4e00 : 0x20000) + number);
      this.#inserted.add(point);
      text += point;
    }
    return text;
  }
}
