import { elementFromScene } from '@boardstream/excalidraw';
import type { ElementData } from '@boardstream/ot';
import type { SceneElement } from './editor-port.ts';

interface Shown {
  readonly copy: SceneElement;
  /** The board's form of the copy; made when it is first asked for. */
  data?: ElementData;
  /** The board's `z` when the element was shown: the editor may have put another `index` in its place. */
  readonly z: string | undefined;
  /** A part of the copy has not been sent yet. */
  readonly partial: boolean;
}

/** What goes with an element that is noted as shown. */
export interface ShownAs {
  /** The board's `z` of the element. */
  readonly z: string | undefined;
  /** The element in the board's form, when it is at hand. */
  readonly data?: ElementData;
  /** `data` holds a part of the element back: compare again on the next report. */
  readonly partial?: boolean;
}

/**
 * What was last shown, element by element, as copies of our own. It is what the next report of the editor is compared
 * with: comparing with the board instead would send back as the user's work what only waits to be shown, what the
 * editor rounds or puts in order by itself, and elements that it was never given.
 */
export class Baseline {
  private readonly shown = new Map<string, Shown>();

  ids(): IterableIterator<string> {
    return this.shown.keys();
  }

  get size(): number {
    return this.shown.size;
  }

  /**
   * How the element stands to what was shown: the editor raises `version` and rolls a new nonce with every change. Asked
   * for every element on every report of the editor, so it is one look-up.
   */
  compare(element: SceneElement): 'new' | 'same' | 'changed' {
    const shown = this.shown.get(element.id);
    if (shown === undefined) return 'new';
    const { copy } = shown;
    const same = copy.version === element.version && copy.versionNonce === element.versionNonce;
    return same && !shown.partial ? 'same' : 'changed';
  }

  /** The element as it was shown. */
  copy(id: string): SceneElement | undefined {
    return this.shown.get(id)?.copy;
  }

  /** The element as it was shown, in the board's form. */
  data(id: string): ElementData | undefined {
    const shown = this.shown.get(id);
    if (shown === undefined) return undefined;
    shown.data ??= elementFromScene(shown.copy);
    return shown.data;
  }

  /** The board's `z` of the element when it was shown. */
  z(id: string): string | undefined {
    return this.shown.get(id)?.z;
  }

  /** Notes that `element` is what is shown now. */
  set(element: SceneElement, { z, data, partial = false }: ShownAs): void {
    this.shown.set(element.id, { copy: { ...element }, z, partial, ...(data === undefined ? {} : { data }) });
  }

  delete(id: string): void {
    this.shown.delete(id);
  }

  /** Takes over what the editor put in order by itself (index, version): it is nobody's work. */
  refresh(elements: readonly SceneElement[]): void {
    for (const element of elements) {
      const shown = this.shown.get(element.id);
      if (shown !== undefined && !shown.partial && this.compare(element) === 'changed')
        this.set(element, { z: shown.z });
    }
  }
}
