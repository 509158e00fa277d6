import type { LossReason } from '@boardstream/client';

/** What a writer did or was told; times in ms of one clock of the whole run. */
export type HistoryEntry =
  /** The client goes by this id from now on. */
  | { readonly at: number; readonly type: 'named'; readonly client: string }
  | { readonly at: number; readonly type: 'submitted'; readonly marker: string; readonly word: boolean }
  /** The client said that everything up to this operation is saved. */
  | { readonly at: number; readonly type: 'saved'; readonly marker: string }
  /** The client said that of what was submitted up to this operation something was not saved. */
  | { readonly at: number; readonly type: 'not-saved'; readonly marker: string; readonly why: string }
  /** Changes of these elements are lost; '' is the board itself. */
  | {
      readonly at: number;
      readonly type: 'lost';
      readonly elements: readonly { readonly id: string; readonly reason: LossReason }[];
    }
  /** Losses of these elements that did not come true. */
  | { readonly at: number; readonly type: 'recovered'; readonly elements: readonly string[] }
  /** Operations that were handed back to the application, with the elements that they touch. */
  | { readonly at: number; readonly type: 'handed-back'; readonly reason: string; readonly elements: readonly string[] }
  /** The client did not take an operation. */
  | { readonly at: number; readonly type: 'not-taken'; readonly why: string }
  | { readonly at: number; readonly type: 'connection'; readonly state: string }
  | { readonly at: number; readonly type: 'error'; readonly message: string };

/** Everything that one writer did and was told, in order. */
export interface WriterHistory {
  /** Leads the markers of its operations. */
  readonly writer: string;
  readonly entries: readonly HistoryEntry[];
}

type EntryOf<T extends HistoryEntry['type']> = Extract<HistoryEntry, { readonly type: T }>;

/** The entries of one type. */
export function entriesOf<T extends HistoryEntry['type']>({ entries }: WriterHistory, type: T): readonly EntryOf<T>[] {
  return entries.filter((entry): entry is EntryOf<T> => entry.type === type);
}

/** Elements whose losses were told and not withdrawn, at the end of the history. */
export function lostElements({ entries }: WriterHistory): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const entry of entries) {
    if (entry.type === 'lost') for (const { id } of entry.elements) lost.add(id);
    if (entry.type === 'handed-back') for (const id of entry.elements) lost.add(id);
    if (entry.type === 'recovered') for (const id of entry.elements) lost.delete(id);
  }
  return lost;
}
