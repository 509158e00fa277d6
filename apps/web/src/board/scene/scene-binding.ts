import { assertNever } from '@boardstream/kernel';
import { BindingIndex } from '@boardstream/excalidraw';
import {
  normalize,
  OpError,
  toElementData,
  type Board,
  type ElementData,
  type Change,
  type Operation,
} from '@boardstream/ot';
import type { BoardChanged, SubmitOptions } from '@boardstream/client';
import { Baseline } from './baseline.ts';
import type { EditorPort, SceneElement } from './editor-port.ts';
import { gestureOf, type Gesture } from './gesture.ts';
import { takeLocalChanges, type Unshareable } from './local-changes.ts';
import { nextScene } from './next-scene.ts';
import { UndoGroups } from './undo-groups.ts';

/** The part of a `RoomClient` that the binding works with. */
export interface BoundClient {
  readonly board: Board;
  submit(op: Operation, options: SubmitOptions): void;
  undo(): boolean;
  redo(): boolean;
  on(event: 'change', listener: (change: BoardChanged) => void): () => void;
}

export interface SceneBindingOptions {
  readonly client: BoundClient;
  readonly editor: EditorPort;
  /** Runs the task once, before the next picture is painted; returns how to call it off. */
  readonly beforeNextPaint: (task: () => void) => () => void;
  /** ms, never going back */
  readonly now: () => number;
  /** A random integer of 31 bits. */
  readonly nonce: () => number;
  /** The user made something that can't be shared; it was taken out of the scene. */
  readonly onUnshareable?: (element: Unshareable) => void;
  /** An operation was refused on the spot; the scene shows the board again. */
  readonly onRefused?: (error: Error) => void;
}

/**
 * Keeps an editor's scene and a client's board the same. What the user does goes out as operations as it happens, what
 * others do comes in with the next picture. The one side is compared with what was last shown (`Baseline`), never with
 * the board; the other side replaces only what differs and keeps its hands off what the user is working on.
 */
export class SceneBinding {
  private readonly options: SceneBindingOptions;
  private readonly baseline = new Baseline();
  private readonly bindings = new BindingIndex();
  private readonly groups = new UndoGroups();
  /** Elements that may look different on the board than in the scene; bounded by the board. */
  private readonly dirty = new Set<string>();
  private unsubscribe: (() => void) | undefined;
  private cancelPaint: (() => void) | undefined;
  private parked: readonly SceneElement[] | undefined;

  constructor(options: SceneBindingOptions) {
    this.options = options;
  }

  /** Shows the board in place of whatever the scene holds, and follows it. The editor must have finished loading. */
  start(): void {
    const { client, editor } = this.options;
    if (editor.elements().length > 0) editor.show([]);
    this.unsubscribe = client.on('change', (change) => this.boardChanged(change));
    this.boardChanged({ touched: new Set(), origin: 'reset' });
    this.showDirty();
  }

  stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.cancelPaint?.();
    this.cancelPaint = undefined;
  }

  /** To be called on every report of the editor: after each of its commits, whatever changed. */
  editorChanged(): void {
    if (this.unsubscribe === undefined || this.parked !== undefined) return;
    const gesture = this.takeLocal();
    if ([...this.dirty].some((id) => !gesture.held.has(id))) this.showBeforeNextPaint();
  }

  /** Takes back the user's own last gesture; not while another is under way. False when there is nothing to take back. */
  undo(): boolean {
    return this.step(() => this.options.client.undo());
  }

  redo(): boolean {
    return this.step(() => this.options.client.redo());
  }

  /** Whether the scene is left to another picture. */
  get paused(): boolean {
    return this.parked !== undefined;
  }

  /** Leaves the scene to another picture: nothing is read from it or written to it until `resume`. */
  pause(): void {
    if (this.parked !== undefined) return;
    this.takeLocal();
    this.parked = [...this.options.editor.elements()];
  }

  /** Puts the scene back as it was and brings it up to date. */
  resume(): void {
    if (this.parked === undefined) return;
    const scene = this.parked;
    this.parked = undefined;
    this.show(scene);
    this.showDirty();
  }

  private step(run: () => boolean): boolean {
    if (this.unsubscribe === undefined || this.parked !== undefined) return false;
    if (this.takeLocal().active) return false;
    const done = run();
    this.showDirty();
    return done;
  }

  private boardChanged({ touched, origin }: BoardChanged): void {
    const { board } = this.options.client;
    if (origin === 'reset') {
      this.bindings.reset(board);
      for (const element of board.elements()) this.dirty.add(element.id);
      for (const id of this.baseline.ids()) this.dirty.add(id);
    } else {
      const rebound = this.bindings.update(board, touched);
      if (origin === 'local') return; // the editor shows it already, the reverse side of its bindings too
      for (const id of [...touched, ...rebound]) if (id !== '') this.dirty.add(id);
    }
    if (this.dirty.size > 0) this.showBeforeNextPaint();
  }

  /** Sends what the user did since the last look. */
  private takeLocal(): Gesture {
    const { editor } = this.options;
    const elements = editor.elements();
    const state = editor.state();
    const gesture = gestureOf(state, (id) => this.baseline.copy(id));
    const { changes, unshareable } = takeLocalChanges({
      elements,
      state,
      baseline: this.baseline,
      unseen: (id) => this.unseen(id),
    });
    const group = this.groups.next(gesture.active, signature(changes), this.options.now());
    this.send(changes, group);
    for (const element of unshareable) {
      if (!this.dirty.has(element.id)) this.options.onUnshareable?.(element);
      this.dirty.add(element.id);
    }
    return gesture;
  }

  /** An element whose remote changes wait to be shown, as the board has it. */
  private unseen(id: string): ElementData | undefined {
    const element = this.dirty.has(id) ? this.options.client.board.get(id) : undefined;
    return element === undefined ? undefined : toElementData(element);
  }

  private send(changes: readonly Change[], group: string): void {
    const standing = changes.filter(
      (change) => change.type === 'create' || change.type === 'board' || this.onBoard(change.id),
    );
    if (standing.length > 0) this.submit(standing, group);
  }

  /** An element that was lost meanwhile can't be changed any more: it is taken out of the scene instead. */
  private onBoard(id: string): boolean {
    if (this.options.client.board.get(id) !== undefined) return true;
    this.dirty.add(id);
    return false;
  }

  /** One element that can't stand does not take the others with it: they are tried one by one. */
  private submit(changes: readonly Change[], group: string): void {
    try {
      this.options.client.submit(normalize(changes), { origin: 'user', group });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const ids = idsOf(changes);
      if (ids.length > 1 && error instanceof OpError) {
        for (const id of ids)
          this.submit(
            changes.filter((change) => change.type !== 'board' && change.id === id),
            group,
          );
        return;
      }
      for (const id of ids) this.dirty.add(id);
      this.showBeforeNextPaint();
      this.options.onRefused?.(error);
    }
  }

  private showBeforeNextPaint(): void {
    if (this.parked !== undefined || this.unsubscribe === undefined) return;
    this.cancelPaint ??= this.options.beforeNextPaint(() => {
      this.cancelPaint = undefined;
      this.showDirty();
    });
  }

  /** Brings into the scene what is dirty and not held. What the user did until now goes out first, or it would be overwritten. */
  private showDirty(): void {
    if (this.parked !== undefined) return;
    const { held } = this.takeLocal();
    const { client, editor, now, nonce } = this.options;
    for (const id of held) if (this.dirty.has(id)) this.mergeEditedText(id);
    const ids = [...this.dirty].filter((id) => !held.has(id));
    for (const id of ids) this.dirty.delete(id);
    const next = nextScene({
      ids,
      board: client.board,
      bindings: this.bindings,
      baseline: this.baseline,
      editor,
      nonce,
      now: Math.round(now()),
    });
    if (next === undefined) return;
    for (const id of next.removed) this.baseline.delete(id);
    for (const { element, z } of next.changed) this.baseline.set(element, { z });
    this.show(next.elements);
  }

  private show(elements: readonly SceneElement[]): void {
    this.options.editor.show(elements);
    this.baseline.refresh(this.options.editor.elements());
  }

  /** The text box is where the text is while it is edited: what others type into the same text is put into the box. */
  private mergeEditedText(id: string): void {
    const data = this.baseline.data(id);
    const text = this.options.client.board.get(id)?.text?.toString();
    const copy = this.baseline.copy(id);
    if (data === undefined || copy === undefined || text === undefined || text === data.text) return;
    if (this.options.editor.replaceEditedText(id, text)) {
      this.baseline.set(copy, { z: this.baseline.z(id), data: { ...data, text }, partial: true });
    }
  }
}

function idsOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap((change) => (change.type === 'board' ? [] : [change.id])))];
}

/** What changed, without the values: two reports with the same signature are one action going on. */
function signature(changes: readonly Change[]): string {
  return changes.map(describe).join(' ');
}

function describe(change: Change): string {
  switch (change.type) {
    case 'create':
      return `create ${change.id}`;
    case 'set':
      return `set ${change.id} ${Object.keys(change.props).join(',')}`;
    case 'edit':
      return `edit ${change.id} ${change.field}`;
    case 'board':
      return `board ${Object.keys(change.props).join(',')}`;
    default:
      return assertNever(change);
  }
}
