import type { RoomId } from '@boardstream/kernel';
import { BoardstreamApi, IndexedDbPendingStore, RoomClient } from '@boardstream/client';
import { cleanName, keepName, ownName } from './people/own-name.ts';
import { OwnPresence } from './people/own-presence.ts';
import { Notices } from './status/notices.ts';

/** One person at one board, for as long as the page shows it: everything but the editor. */
export class BoardSession {
  readonly room: RoomId;
  readonly client: RoomClient;
  readonly api: BoardstreamApi;
  readonly notices = new Notices();
  readonly presence: OwnPresence;
  /** What a person would call an element; better once the editor is there. */
  nameOf: (id: string) => string = () => 'an element';
  private name: string;
  private live = false;

  constructor(room: RoomId) {
    this.room = room;
    this.name = ownName(localStorage, Math.random);
    this.api = new BoardstreamApi({ url: location.origin });
    this.client = new RoomClient({ url: location.origin, room, name: this.name, pending: new IndexedDbPendingStore() });
    this.presence = new OwnPresence((state) => this.client.setPresence(state));
  }

  get ownName(): string {
    return this.name;
  }

  /** Whether the board was loaded since the page was opened: before that there is nothing to draw on. */
  get wasLive(): boolean {
    return this.live;
  }

  start(): void {
    const { client, notices } = this;
    client.on('connection', (state) => {
      this.live ||= state.type === 'live';
    });
    client.on('lost', (lost) => notices.lost(lost, this.nameOf));
    client.on('recovered', (recovered) => notices.recovered(recovered));
    client.on('conflicts', (conflicts) => notices.conflicts(conflicts));
    client.on('error', (error) =>
      notices.tell({ tone: 'warn', title: 'Something did not work', lines: [error.message] }),
    );
    this.presence.named(this.name);
    client.start();
  }

  async close(): Promise<void> {
    await this.client.close();
  }

  rename(typed: string): void {
    const name = cleanName(typed);
    if (name === '' || name === this.name) return;
    this.name = name;
    keepName(localStorage, name);
    this.presence.named(name);
  }
}
