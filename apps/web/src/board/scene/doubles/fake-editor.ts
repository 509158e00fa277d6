import type { EditorPort, EditorState, SceneElement } from '../editor-port.ts';

type Editable = { -readonly [K in keyof SceneElement]: SceneElement[K] };

const IDLE: EditorState = {
  newElement: null,
  multiElement: null,
  editingTextElement: null,
  editingLinearElement: null,
  selectedLinearElement: null,
  croppingElementId: null,
  selectedElementsAreBeingDragged: false,
  isResizing: false,
  isRotating: false,
  selectedElementIds: {},
};

/** What every element of the editor has beside its place and type. */
const DEFAULTS = {
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: 'transparent',
  fillStyle: 'solid',
  strokeWidth: 2,
  strokeStyle: 'solid',
  roughness: 1,
  opacity: 100,
  groupIds: [],
  frameId: null,
  roundness: null,
  seed: 7,
  boundElements: null,
  updated: 1,
  link: null,
  locked: false,
} as const;

/**
 * A double of Excalidraw 0.18 as it was seen to behave: it changes elements in place while drawing and dragging and
 * replaces them on typing and deleting; it goes on changing the very object that a gesture began with, whether or not
 * that is still in the scene; it takes the array it is shown, and puts equal or misordered indices in order at once,
 * as a change of its own; an element that is drawn too small leaves without a mark. Each action ends in a report.
 */
export class FakeEditor implements EditorPort {
  /** Called after each action, as the editor calls `onChange`. */
  report: () => void = () => undefined;
  /** How often the whole scene was replaced. */
  shows = 0;
  private scene: Editable[] = [];
  private flags: EditorState = IDLE;
  private drawn: Editable | undefined;
  private textBox: { readonly id: string; text: string } | undefined;
  private nonces = 0;

  elements(): readonly SceneElement[] {
    return this.scene;
  }

  state(): EditorState {
    return this.flags;
  }

  show(elements: readonly SceneElement[]): void {
    this.shows += 1;
    // The editor owns what it is given.
    this.scene = elements as Editable[];
    let last = '';
    for (const element of this.scene) {
      if (typeof element.index !== 'string' || element.index <= last)
        this.change(element, { index: `${last === '' ? 'a0' : last}V` });
      last = element.index ?? last;
    }
  }

  repair(element: SceneElement): SceneElement | undefined {
    return element;
  }

  replaceEditedText(id: string, text: string): boolean {
    if (this.textBox?.id !== id) return false;
    this.textBox.text = text;
    this.replaceText(id, text);
    return true;
  }

  find(id: string): SceneElement | undefined {
    return this.scene.find((element) => element.id === id);
  }

  /** Presses the pointer with a drawing tool. */
  press(id: string, type: 'freedraw' | 'rectangle' | 'line'): void {
    const element: Editable = { ...DEFAULTS, ...this.fresh(id), type, x: 10, y: 10, width: 0, height: 0 };
    if (type !== 'rectangle') element.points = [[0, 0]];
    if (type === 'freedraw')
      Object.assign(element, { pressures: [], simulatePressure: true, lastCommittedPoint: null });
    if (type === 'line')
      Object.assign(element, {
        lastCommittedPoint: null,
        startBinding: null,
        endBinding: null,
        startArrowhead: null,
        endArrowhead: null,
      });
    this.scene.push(element);
    this.drawn = element;
    this.flags = { ...IDLE, newElement: element };
    this.report();
  }

  /** Moves the pointer that is drawing, to a place relative to where it was pressed. */
  drawTo(x: number, y: number): void {
    const element = this.drawn;
    if (element === undefined) throw new Error('nothing is being drawn');
    const points = element.points === undefined ? {} : { points: [...element.points, [x, y]] };
    this.change(element, { ...points, width: Math.max(element.width, x), height: Math.max(element.height, y) });
    this.report();
  }

  release(): void {
    const element = this.drawn;
    if (element === undefined) throw new Error('nothing is being drawn');
    const tooSmall =
      element.points === undefined ? element.width === 0 && element.height === 0 : element.points.length < 2;
    if (tooSmall) this.scene = this.scene.filter((other) => other !== element);
    else if (element.points !== undefined) this.change(element, { lastCommittedPoint: element.points.at(-1) });
    this.drawn = undefined;
    this.flags = IDLE;
    this.report();
  }

  /** Puts a rectangle of 20 by 10 px there, as pasting does. */
  paste(id: string, props: Partial<SceneElement> = {}): void {
    this.scene.push({ ...DEFAULTS, ...this.fresh(id), type: 'rectangle', x: 0, y: 0, width: 20, height: 10, ...props });
    this.report();
  }

  /** One frame of dragging the elements; `drop` ends it. */
  drag(ids: readonly string[], x: number, y: number): void {
    this.flags = {
      ...IDLE,
      selectedElementsAreBeingDragged: true,
      selectedElementIds: Object.fromEntries(ids.map((id) => [id, true])),
    };
    for (const id of ids) this.change(this.existing(id), { x, y });
    this.report();
  }

  drop(): void {
    this.flags = IDLE;
    this.report();
  }

  /** A change of style, as a button of the panel makes it: new objects. */
  style(id: string, props: Partial<SceneElement>): void {
    this.replace(id, props);
    this.report();
  }

  remove(id: string): void {
    this.replace(id, { isDeleted: true });
    this.report();
  }

  /** Empties the scene without a mark. */
  reset(): void {
    this.scene = [];
    this.report();
  }

  /** Opens the text box on a new text. */
  startText(id: string): void {
    const element: Editable = {
      ...DEFAULTS,
      ...this.fresh(id),
      type: 'text',
      x: 0,
      y: 0,
      width: 0,
      height: 25,
      text: '',
      originalText: '',
    };
    Object.assign(element, {
      fontSize: 20,
      fontFamily: 5,
      textAlign: 'left',
      verticalAlign: 'top',
      containerId: null,
      autoResize: true,
      lineHeight: 1.25,
    });
    this.scene.push(element);
    this.edit(id);
  }

  /** Opens the text box on a text that is there. */
  edit(id: string): void {
    const element = this.existing(id);
    const { originalText } = element;
    this.textBox = { id, text: typeof originalText === 'string' ? originalText : '' };
    // The editor keeps the object that it began with.
    this.flags = { ...IDLE, editingTextElement: { ...element } };
    this.report();
  }

  /** Types at the end of the text box, which is where the text is from then on. */
  type(keys: string): void {
    if (this.textBox === undefined) throw new Error('no text box is open');
    this.textBox.text += keys;
    this.replaceText(this.textBox.id, this.textBox.text);
    this.report();
  }

  closeText(): void {
    this.textBox = undefined;
    this.flags = IDLE;
    this.report();
  }

  private replaceText(id: string, text: string): void {
    this.replace(id, { text, originalText: text, width: text.length * 10, isDeleted: false });
  }

  private fresh(id: string): Pick<Editable, 'id' | 'version' | 'versionNonce' | 'isDeleted' | 'index'> {
    const last = this.scene.at(-1)?.index;
    return {
      id,
      version: 1,
      versionNonce: this.nonce(),
      isDeleted: false,
      index: typeof last === 'string' ? `${last}V` : 'a0',
    };
  }

  private existing(id: string): Editable {
    const element = this.scene.find((candidate) => candidate.id === id);
    if (element === undefined) throw new Error(`${id} is not in the scene`);
    return element;
  }

  private change(element: Editable, props: Partial<SceneElement>): void {
    Object.assign(element, props, { version: element.version + 1, versionNonce: this.nonce() });
  }

  private replace(id: string, props: Partial<SceneElement>): void {
    const copy = { ...this.existing(id) };
    this.change(copy, props);
    this.scene = this.scene.map((element) => (element.id === id ? copy : element));
  }

  private nonce(): number {
    this.nonces += 1;
    return 1_000_000 + this.nonces;
  }
}
