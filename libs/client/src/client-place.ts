import type { RoomId, Timers } from '@boardstream/kernel';
import { randomSecret } from '@boardstream/protocol';
import type { MergeEngine } from './merge-engine.ts';
import type { MergeReport } from './merge-report.ts';
import { PendingKeeper } from './pending-keeper.ts';
import type { PendingRecord, PendingStore } from './pending-store.ts';
import type { Conflicts } from './room-events.ts';

export interface ClientPlaceOptions {
  readonly store: PendingStore;
  readonly room: RoomId;
  readonly engine: MergeEngine;
  readonly timers: Timers;
  readonly random: (bytes: Uint8Array) => Uint8Array;
  readonly owner: ClientPlaceOwner;
}

export interface ClientPlaceOwner {
  /** A place was taken or given up, or what is kept in it survives the page no more, or again. */
  placeChanged(): void;
  /** This record, if there is one, was taken over. */
  adopted(record: PendingRecord | undefined): void;
  /** What was pending was handed over. */
  abandoned(report: MergeReport): void;
  /** Another name was taken: the server is to be told of it. */
  renamed(): void;
  /** No place could be had: nothing may be sent. */
  placeless(error: unknown): void;
  failed(error: unknown): void;
}

/** Under whose name a client works, and where it keeps what is pending (M29). */
export class ClientPlace {
  readonly #options: ClientPlaceOptions;
  #keeper: PendingKeeper | undefined;
  /** While it is found out whether the place is this page's still. */
  #checking: Promise<boolean> | undefined;
  #renaming: Promise<void> | undefined;
  #closed = false;

  constructor(options: ClientPlaceOptions) {
    this.#options = options;
  }

  /** Undefined while no place is taken. */
  get secret(): string | undefined {
    return this.#keeper?.secret;
  }

  /** Whether work may leave under this name: the place is taken, and known to be this page's. */
  get ready(): boolean {
    return this.#keeper !== undefined && this.#checking === undefined;
  }

  /** Whether what is pending survives the page. */
  get durable(): boolean {
    return this.#keeper?.durable ?? false;
  }

  /** Takes a place, with what an earlier page left in it when that is wanted. @throws when none can be had. */
  async take(wanted: { readonly takeOver: boolean }): Promise<void> {
    const { store, room, engine, timers, random, owner } = this.#options;
    const slot = await store.open(room, randomSecret(random), wanted);
    if (this.#closed) {
      await slot.close();
      return;
    }
    if (slot.problem !== undefined) owner.failed(slot.problem);
    this.#keeper = new PendingKeeper({
      slot,
      timers,
      record: (secret) => engine.record(secret),
      failed: (error) => owner.failed(error),
      durabilityChanged: () => owner.placeChanged(),
    });
    if (slot.record !== undefined) engine.adopt(slot.record);
    owner.adopted(slot.record);
    this.changed();
    owner.placeChanged();
  }

  /**
   * The page was frozen, and another one may have taken its place over meanwhile: nothing is sent or written before that
   * is known (M29). Resolves when the client can go on, under this name or another.
   */
  async cameBack(): Promise<void> {
    const keeper = this.#keeper;
    if (keeper === undefined || this.#checking !== undefined) return;
    const { owner } = this.#options;
    keeper.pause();
    this.#checking = keeper.held().catch((error: unknown) => {
      owner.failed(error);
      return false;
    });
    owner.placeChanged();
    const held = await this.#checking;
    this.#checking = undefined;
    if (this.#keeper !== keeper) return;
    if (!held) return this.startAnew('lock-lost');
    keeper.resume();
    owner.placeChanged();
  }

  /** What is pending cannot go on under this client's name: it is handed over, and another name is taken. */
  startAnew(reason: Exclude<Conflicts['reason'], 'truncated'>): Promise<void> {
    this.#renaming ??= this.#rename(reason)
      .catch((error: unknown) => this.#options.owner.placeless(error))
      .finally(() => (this.#renaming = undefined));
    return this.#renaming;
  }

  async #rename(reason: Exclude<Conflicts['reason'], 'truncated'>): Promise<void> {
    const { engine, owner } = this.#options;
    const keeper = this.#keeper;
    this.#keeper = undefined;
    owner.placeChanged();
    owner.abandoned(engine.abandon(reason));
    if (reason === 'lock-lost') await keeper?.abandon();
    else await keeper?.discard();
    await this.take({ takeOver: false });
    owner.renamed();
  }

  /** What is pending changed: it is stored soon. */
  changed(): void {
    this.#keeper?.changed();
  }

  /** Resolves when what is pending now is stored. */
  async store(): Promise<void> {
    await this.#keeper?.write();
  }

  /** Stores what is pending and gives the place up. */
  async close(): Promise<void> {
    this.#closed = true;
    const keeper = this.#keeper;
    this.#keeper = undefined;
    if ((await this.#checking) === false) await keeper?.abandon();
    else await keeper?.close();
  }
}
