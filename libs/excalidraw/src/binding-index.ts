import type { Board, Element } from '@boardstream/ot';
import { bindingsOf, sortedBindings } from './derived-bindings.ts';
import type { BoundElement } from './scene.ts';

/**
 * Which arrows and texts are bound to an element (M7b): the reverse of the arrows' `startBinding` and `endBinding` and of
 * the texts' `containerId`, kept up with what changes, never by looking through the board. Deleted elements bind nothing.
 */
export class BindingIndex {
  /** Element → what is bound to it, by the id of what is bound. */
  readonly #bound = new Map<string, Map<string, BoundElement>>();
  /** What is bound → the elements it is bound to. */
  readonly #targets = new Map<string, readonly string[]>();

  /** Forgets everything and reads the whole board: at the start, and after a reset. */
  reset(board: Board): void {
    this.#bound.clear();
    this.#targets.clear();
    for (const element of board.elements()) this.#add(element);
  }

  /** Reads the touched elements again. Returns the ids of those whose `boundElements` may be different now: show them again. */
  update(board: Board, touched: Iterable<string>): ReadonlySet<string> {
    const affected = new Set<string>();
    for (const id of touched) {
      const before = this.#remove(id);
      const element = board.get(id);
      if (element !== undefined) this.#add(element);
      const after = this.#targets.get(id) ?? [];
      for (const target of before) if (!after.includes(target)) affected.add(target);
      for (const target of after) if (!before.includes(target)) affected.add(target);
    }
    return affected;
  }

  /** What is bound to the element, each once, by id. */
  boundTo(id: string): readonly BoundElement[] {
    return sortedBindings(this.#bound.get(id)?.values() ?? []);
  }

  #add(element: Element): void {
    if (element.props.deleted === true || element.extra === undefined) return;
    const bindings = bindingsOf(element.kind, element.extra);
    if (bindings.length === 0) return;
    for (const { target, as } of bindings) {
      const bound = this.#bound.get(target) ?? new Map<string, BoundElement>();
      bound.set(element.id, { type: as, id: element.id });
      this.#bound.set(target, bound);
    }
    this.#targets.set(
      element.id,
      bindings.map(({ target }) => target),
    );
  }

  #remove(id: string): readonly string[] {
    const targets = this.#targets.get(id) ?? [];
    for (const target of targets) {
      const bound = this.#bound.get(target);
      bound?.delete(id);
      if (bound?.size === 0) this.#bound.delete(target);
    }
    this.#targets.delete(id);
    return targets;
  }
}
