// ShareDB has no types of its own: what is used of it.
declare module 'sharedb' {
  import type { EventEmitter } from 'node:events';

  type Callback<T = undefined> = (error: Error | null | undefined, result: T) => void;

  /** A client's replica of a document. */
  export interface Doc<D, Op> extends EventEmitter {
    readonly data: D;
    readonly version: number;
    /** True: ops that wait to be sent are not composed into one. */
    preventCompose: boolean;
    create(data: unknown, type: string, callback?: Callback): void;
    submitOp(op: Op, callback?: Callback): void;
    fetch(callback: Callback): void;
    subscribe(callback: Callback): void;
    /** Ops are kept back until `resume`. */
    pause(): void;
    resume(): void;
    hasWritePending(): boolean;
    whenNothingPending(callback: () => void): void;
  }

  export interface Connection extends EventEmitter {
    readonly state: string;
    /** Names the client in the ops that are stored. */
    readonly id: string;
    get<D, Op>(collection: string, id: string): Doc<D, Op>;
    /** The document as it was at a version. */
    fetchSnapshot(
      collection: string,
      id: string,
      version: number,
      callback: Callback<{ readonly data: unknown }>,
    ): void;
    close(): void;
  }

  /** An op as it is stored; `src` names the client. */
  export interface StoredOp {
    readonly v: number;
    readonly src: string;
    /** Counts the client's ops. */
    readonly seq: number;
    readonly create?: { readonly type: string; readonly data: unknown };
    readonly op?: unknown;
  }

  export interface MemoryDB {
    getSnapshot(
      collection: string,
      id: string,
      fields: null,
      options: null,
      callback: Callback<{ readonly v: number; readonly data: unknown }>,
    ): void;
    getOps(
      collection: string,
      id: string,
      from: number,
      to: number | null,
      options: null,
      callback: Callback<readonly StoredOp[]>,
    ): void;
  }

  export default class Backend {
    static readonly MemoryDB: new () => MemoryDB;
    static readonly types: { register(type: object): void };
    constructor(options: { readonly db: MemoryDB });
    /** A client in this process, or the same one connected again. */
    connect(connection?: Connection): Connection;
    /** Middleware; `commit` runs before a snapshot is stored. */
    use(
      action: 'commit',
      run: (context: { readonly snapshot: { readonly data: unknown } }, next: () => void) => void,
    ): void;
    close(callback: Callback): void;
  }
}
