import type { Peer } from '@boardstream/client';

type PresenceState = Peer['state'];

export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly tool: 'pointer' | 'laser';
  readonly button: 'up' | 'down';
}

/** Says where one's pointer is and what is selected, in the words of presence. The client sends it at its own pace. */
export class OwnPresence {
  private readonly send: (state: PresenceState) => void;
  private selection = '';

  constructor(send: (state: PresenceState) => void) {
    this.send = send;
  }

  pointerMoved(pointer: Pointer): void {
    this.send({
      cursor: { x: Math.round(pointer.x * 100) / 100, y: Math.round(pointer.y * 100) / 100 },
      tool: pointer.tool,
      extra: { button: pointer.button },
    });
  }

  pointerLeft(): void {
    this.send({ cursor: null });
  }

  /** May be called with every report of the editor: an unchanged selection is not sent again. */
  selected(ids: readonly string[]): void {
    const key = ids.join(' ');
    if (key === this.selection) return;
    this.selection = key;
    this.send({ selection: ids });
  }

  named(name: string): void {
    this.send({ name });
  }
}
