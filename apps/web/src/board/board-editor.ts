import { getCommonBounds } from '@excalidraw/excalidraw';
import type { Action } from '@excalidraw/excalidraw/actions/types';
import type { AppState, Collaborator, ExcalidrawImperativeAPI, SocketId } from '@excalidraw/excalidraw/types';
import type { RoomSnapshot } from '@boardstream/board';
import type { BoardSession } from './board-session.ts';
import { PastScenes } from './past/past-scenes.ts';
import { collaboratorsOf } from './people/collaborators.ts';
import { ExcalidrawPort } from './scene/excalidraw-port.ts';
import { SceneBinding } from './scene/scene-binding.ts';
import { historyActions } from './history-actions.tsx';
import { elementName } from './status/loss-words.ts';

/** Puts the session's board into a mounted editor, and keeps the two together until `stop`. */
export class BoardEditor {
  private readonly api: ExcalidrawImperativeAPI;
  private readonly session: BoardSession;
  private readonly port: ExcalidrawPort;
  private readonly binding: SceneBinding;
  private readonly past: PastScenes;
  private readonly stops: (() => void)[] = [];
  private running = false;

  constructor(api: ExcalidrawImperativeAPI, session: BoardSession) {
    this.api = api;
    this.session = session;
    this.port = new ExcalidrawPort(api);
    this.past = new PastScenes({ nonce: randomNonce, repair: (element) => this.port.repair(element) });
    this.binding = new SceneBinding({
      client: session.client,
      editor: this.port,
      beforeNextPaint: (task) => {
        const frame = requestAnimationFrame(task);
        return () => cancelAnimationFrame(frame);
      },
      now: () => performance.now(),
      nonce: randomNonce,
      onUnshareable: ({ type }) =>
        session.notices.tell({
          tone: 'warn',
          title: 'This can’t be shared',
          lines: [`The board can’t hold an element of type ${type}; it was taken off again.`],
        }),
      onRefused: (error) =>
        session.notices.tell({ tone: 'bad', title: 'Your last change could not be made', lines: [error.message] }),
    });
  }

  /** Starts as soon as the editor has loaded: it reports nothing before. */
  start(): void {
    this.stops.push(this.api.onChange(() => this.editorReported()));
    if (!this.api.getAppState().isLoading) this.editorReported();
  }

  stop(): void {
    this.binding.stop();
    for (const stop of this.stops.splice(0)) stop();
  }

  /** Shows another moment in place of the board; editing must be off while it is shown. */
  showPast(snapshot: RoomSnapshot): void {
    this.binding.pause();
    this.port.show(this.past.sceneOf(snapshot));
    this.showPeople();
  }

  showNow(): void {
    this.binding.resume();
    this.showPeople();
  }

  private editorReported(): void {
    if (!this.running) this.run();
    this.binding.editorChanged();
    if (!this.binding.paused) this.session.presence.selected(Object.keys(this.api.getAppState().selectedElementIds));
  }

  private run(): void {
    const { client } = this.session;
    this.running = true;
    this.binding.start();
    void this.showContentOnce();
    this.session.nameOf = (id) => elementName(this.port.elements().find((element) => element.id === id));
    this.stops.push(client.on('peers', () => this.showPeople()));
    // The editor notes every gesture for an undo that is never asked of it.
    const forget = this.api.history.clear as () => void; // its type is lost: it is a private method's
    this.stops.push(this.api.onPointerUp(() => forget()));
    // Registered after mount: the editor registers its own actions then, and the last one of a name wins.
    for (const action of historyActions(client, this.binding)) this.api.registerAction(action satisfies Action);
    this.showPeople();
  }

  /** A board whose drawing lies elsewhere would look empty: the first time that it is there it is brought into view. */
  private async showContentOnce(): Promise<void> {
    try {
      await this.session.client.whenLive();
    } catch {
      return; // stopped or closed: the banner says so
    }
    requestAnimationFrame(() => {
      const elements = this.api.getSceneElements();
      if (elements.length === 0 || this.binding.paused || isInView(getCommonBounds(elements), this.api.getAppState()))
        return;
      this.api.scrollToContent(elements, { fitToViewport: true, viewportZoomFactor: 0.8, maxZoom: 1, animate: false });
    });
  }

  /** The others' cursors belong to now. */
  private showPeople(): void {
    const people = this.binding.paused ? new Map() : collaboratorsOf(this.session.client.peers);
    // Session ids stand for the editor's socket ids: both only tell people apart.
    this.api.updateScene({ collaborators: people as unknown as Map<SocketId, Collaborator> });
  }
}

/** Whether the whole drawing (left, top, right, bottom in board coordinates) lies between the editor's panels. */
function isInView([left, top, right, bottom]: Bounds, view: ExcalidrawViewport): boolean {
  const { scrollX, scrollY, width, height, zoom } = view;
  const [x, y] = [(left + scrollX) * zoom.value, (top + scrollY) * zoom.value];
  const [endX, endY] = [(right + scrollX) * zoom.value, (bottom + scrollY) * zoom.value];
  return x >= 0 && y >= PANEL_HEIGHT_PX && endX <= width && endY <= height;
}

type Bounds = ReturnType<typeof getCommonBounds>;
type ExcalidrawViewport = Pick<AppState, 'scrollX' | 'scrollY' | 'width' | 'height' | 'zoom'>;

/** The toolbar covers the top. */
const PANEL_HEIGHT_PX = 70;

function randomNonce(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}
