import { diffElement, elementFromScene, withBoxHeld } from '@boardstream/excalidraw';
import { transform, type Change, type ElementData } from '@boardstream/ot';
import type { Baseline } from './baseline.ts';
import { hasSubstance } from './creation.ts';
import type { EditorState, SceneElement } from './editor-port.ts';

/** An element that the editor made and the board can't hold. */
export interface Unshareable {
  readonly id: string;
  readonly type: string;
  readonly cause: unknown;
}

export interface LocalChanges {
  readonly changes: readonly Change[];
  readonly unshareable: readonly Unshareable[];
}

export interface LocalRequest {
  /** The editor's own objects, deleted ones included. */
  readonly elements: readonly SceneElement[];
  readonly state: EditorState;
  readonly baseline: Baseline;
  /** The element as the board has it, when that may be other than what was last shown: what others did waits to be shown. */
  readonly unseen: (id: string) => ElementData | undefined;
}

/**
 * What the user did since the baseline, as it is to be done on the board: compares, and brings the baseline up to what the editor has. An element that
 * the editor no longer has at all was deleted: it drops without a mark what is drawn too small, and on a reset.
 */
export function takeLocalChanges(request: LocalRequest): LocalChanges {
  const { elements, baseline } = request;
  const changes: Change[] = [];
  const unshareable: Unshareable[] = [];
  let known = 0;
  for (const element of elements) {
    const stand = baseline.compare(element);
    const shown = stand !== 'new';
    if (shown) known += 1;
    if (stand === 'same' || (!shown && !hasSubstance(element))) continue;
    try {
      changes.push(...changesOf(element, request));
      if (!shown) known += 1;
    } catch (cause) {
      unshareable.push({ id: element.id, type: element.type, cause });
      if (shown) baseline.set(element, { z: baseline.z(element.id), ...dataOf(baseline, element.id) });
    }
  }
  if (known < baseline.size) changes.push(...removals(elements, baseline));
  return { changes, unshareable };
}

function changesOf(element: SceneElement, { state, baseline, unseen }: LocalRequest): readonly Change[] {
  const before = baseline.data(element.id);
  const after = elementFromScene(element);
  if (before === undefined) {
    baseline.set(element, { z: after.z, data: after });
    return [{ type: 'create', id: element.id, element: after }];
  }
  const partial = isGrowingStroke(element, state, after);
  const now = partial ? withBoxHeld(before, after) : after;
  const changes = diffElement(element.id, before, now);
  baseline.set(element, { z: before.z === now.z ? baseline.z(element.id) : now.z, data: now, partial });
  const others = changes.length === 0 ? undefined : unseen(element.id);
  return others === undefined ? changes : onTopOf(changes, element.id, before, others);
}

/** A place in a text or a path is one in what the user saw: what others did to it meanwhile moves it. */
function onTopOf(changes: readonly Change[], id: string, seen: ElementData, others: ElementData): readonly Change[] {
  // An element that was created anew as another kind has nothing of what the user changed.
  return seen.kind === others.kind ? transform(changes, diffElement(id, seen, others), 'second') : [];
}

/** A stroke's box follows from its points: sent once, at the end, it halves what a stroke costs. */
function isGrowingStroke(element: SceneElement, state: EditorState, after: ElementData): boolean {
  return after.kind === 'stroke' && state.newElement?.id === element.id;
}

function dataOf(baseline: Baseline, id: string): { readonly data?: ElementData } {
  const data = baseline.data(id);
  return data === undefined ? {} : { data };
}

function removals(elements: readonly SceneElement[], baseline: Baseline): readonly Change[] {
  const there = new Set(elements.map((element) => element.id));
  const gone = [...baseline.ids()].filter((id) => !there.has(id));
  return gone.flatMap((id): readonly Change[] => {
    const wasDeleted = baseline.copy(id)?.isDeleted === true;
    baseline.delete(id);
    return wasDeleted ? [] : [{ type: 'set', id, props: { deleted: true } }];
  });
}
