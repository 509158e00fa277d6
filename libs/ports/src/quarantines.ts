/**
 * Why a room is read-only. `unfoldable`: its events can't be read back. `kills-process`: two owners of its partition ended
 * while they tried a message of it alone, which is a dead letter now.
 */
export type QuarantineCause = 'unfoldable' | 'kills-process';

/** A room that is read-only until an operator has looked at it and releases it (G19). */
export interface Quarantine {
  readonly room: string;
  readonly cause: QuarantineCause;
  /** What was found, for operators; kept up to `REASON_LENGTH`. */
  readonly reason: string;
  /** Who found it. */
  readonly by: string;
  /** ms */
  readonly at: number;
}

/** The rooms in quarantine: what every owner asks before it loads a room. They survive every process. */
export interface Quarantines {
  /** Puts a room there; one that is there keeps what was noted first. Resolves when it is kept. @throws PortError */
  put(quarantine: Quarantine): Promise<void>;
  get(room: string): Promise<Quarantine | undefined>;
  /** In ascending order of room id, after `after`, at most `limit`. */
  list(options: { readonly after?: string; readonly limit: number }): Promise<readonly Quarantine[]>;
  /** Its next owner loads it again, and puts it back where that fails. False when it was not there. */
  release(room: string): Promise<boolean>;
  /**
   * Calls back with every change until the signal is aborted; first with what is there now. While the engine can't be
   * reached it waits; what happened meanwhile is told afterwards. @throws PortError `closed`
   */
  watch(onChange: (room: string, quarantine: Quarantine | 'released') => void, signal: AbortSignal): Promise<void>;
}
