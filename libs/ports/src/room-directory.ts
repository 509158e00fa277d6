export type DirectoryStatus = 'open' | 'archived' | 'quarantined' | 'erased';

export interface DirectoryEntry {
  readonly room: string;
  readonly status: DirectoryStatus;
  readonly title?: string;
  /** Number of events. */
  readonly seq: number;
  /** ms */
  readonly createdAt: number;
  /** ms */
  readonly updatedAt: number;
}

/** The list of rooms: a projection of the log that follows it with a short lag. */
export interface RoomDirectory {
  /** Writes the entries, each in place of the room's old one. */
  put(entries: readonly DirectoryEntry[]): Promise<void>;
  get(room: string): Promise<DirectoryEntry | undefined>;
  /** In ascending order of room id, after `after`, at most `limit`. */
  list(options: {
    readonly after?: string;
    readonly limit: number;
    readonly status?: DirectoryStatus;
  }): Promise<readonly DirectoryEntry[]>;
}
