import { boardstreamType, type Board, type Operation, type SerializedBoard } from '@boardstream/ot';
import Backend, { type Connection, type Doc, type MemoryDB, type StoredOp } from 'sharedb';

/** How often ops were transformed, in the clients and at the server, and how often that changed one. */
export interface Transforms {
  all: number;
  met: number;
}

const COLLECTION = 'boards';
const ID = 'board';

/** A client of ShareDB in this process; no socket. */
export interface ShareClient {
  readonly connection: Connection;
  readonly doc: Doc<Board, Operation>;
}

/** A ShareDB server in memory, with clients on one document of our type. Errors that nobody asked for are kept. */
export class ShareSession {
  readonly errors: unknown[] = [];
  readonly clients: ShareClient[] = [];
  readonly transforms: Transforms = { all: 0, met: 0 };
  readonly #db: MemoryDB = new Backend.MemoryDB();
  readonly #backend = new Backend({ db: this.#db });

  constructor() {
    // ShareDB knows types by their name, for the whole process: the last one registered counts.
    Backend.types.register(counted(this.transforms));
    this.#backend.use('commit', ({ snapshot }, next) => {
      // A server stores what the type gives it: plain JSON, or it would read back something else.
      if (!isPlainJson(snapshot.data)) this.errors.push(new Error('a snapshot is not plain JSON'));
      next();
    });
  }

  connect(): ShareClient {
    const connection = this.#backend.connect();
    const client: ShareClient = { connection, doc: connection.get(COLLECTION, ID) };
    client.doc.on('error', (error) => this.errors.push(error));
    this.clients.push(client);
    return client;
  }

  /**
   * Opens a connection that was closed: the client sends what was not acknowledged once more. It is not to be paused while
   * it connects, for then ShareDB 7 takes its own op, which comes back to it, for another's, and stores it twice.
   */
  async reconnect({ connection, doc }: ShareClient): Promise<void> {
    doc.resume();
    this.#backend.connect(connection);
    if (connection.state !== 'connected') {
      await new Promise<void>((resolve) => connection.once('connected', resolve));
    }
  }

  /** Waits until nobody has anything to send or to ask, then brings everybody to the newest version. */
  async quiet(): Promise<void> {
    for (const { doc } of this.clients) doc.resume();
    for (const { doc } of this.clients) await new Promise<void>((resolve) => doc.whenNothingPending(resolve));
    for (const { doc } of this.clients) await called((done) => doc.fetch(done));
  }

  stored(): Promise<{ readonly v: number; readonly data: unknown }> {
    return called((done) => this.#db.getSnapshot(COLLECTION, ID, null, null, done));
  }

  log(): Promise<readonly StoredOp[]> {
    return called((done) => this.#db.getOps(COLLECTION, ID, 0, null, null, done));
  }

  /** The board as ShareDB makes it of its log up to a version. */
  async at(version: number): Promise<SerializedBoard> {
    const { connection } = this.connect();
    const snapshot = await called<{ readonly data: unknown }>((done) =>
      connection.fetchSnapshot(COLLECTION, ID, version, done),
    );
    return snapshot.data as SerializedBoard; // the type's, which gives nothing else
  }

  close(): Promise<void> {
    return called((done) => this.#backend.close(done));
  }
}

/** The type itself, with its transforms counted. */
function counted(transforms: Transforms): object {
  const transform: typeof boardstreamType.transform = (op, other, side) => {
    const result = boardstreamType.transform(op, other, side);
    transforms.all++;
    if (result !== op) transforms.met++;
    return result;
  };
  const transformX: typeof boardstreamType.transformX = (left, right) => {
    const result = boardstreamType.transformX(left, right);
    transforms.all += 2;
    transforms.met += Number(result[0] !== left) + Number(result[1] !== right);
    return result;
  };
  return { ...boardstreamType, transform, transformX };
}

/** What a function that calls back gives. */
export function called<T = undefined>(
  call: (done: (error: Error | null | undefined, result: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** Objects of no class, lists, and what JSON has besides. */
function isPlainJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlainJson);
  if (typeof value !== 'object') return false;
  const parent: unknown = Object.getPrototypeOf(value);
  const isPlain = parent === null || Object.getPrototypeOf(parent) === null;
  return isPlain && Object.values(value).every(isPlainJson);
}
