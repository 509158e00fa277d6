// What `boardstream.v1.History` says, request by request and part by part.

/** Why there is no answer: no such room; no state at that moment, for the room was being loaded; erased. */
export type AbsenceReason = 'not-found' | 'no-state' | 'gone';

/** A seq, a time in ms since 1970, or now. */
export type HistoryMoment = { readonly seq: number } | { readonly time: number } | 'head';

export interface HistoryStateRequest {
  readonly room: string;
  readonly at: HistoryMoment;
}

/** First `start` and then the bytes that it announces, or one of the others. */
export type HistoryStatePart =
  | { readonly type: 'start'; readonly seq: number; readonly final: boolean; readonly bytes: number }
  | { readonly type: 'data'; readonly data: Uint8Array }
  | { readonly type: 'out-of-range'; readonly head: number }
  | { readonly type: AbsenceReason };

export interface HistoryEventsRequest {
  readonly room: string;
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** `from` and `head` count in the first part only. */
export type HistoryEventsPart =
  | { readonly type: 'events'; readonly from: number; readonly head: number; readonly events: readonly Uint8Array[] }
  | { readonly type: AbsenceReason };

export type HistoryHeadPart =
  { readonly type: 'head'; readonly seq: number; readonly committedAt: number } | { readonly type: AbsenceReason };

/** Progress as it goes, then one of the others. */
export type HistoryVerifyPart =
  | { readonly type: 'progress'; readonly events: number; readonly head: number }
  | {
      readonly type: 'report';
      readonly ok: boolean;
      readonly events: number;
      readonly hashesChecked: number;
      readonly snapshotsChecked: number;
      readonly hash?: string;
      readonly problems: readonly string[];
    }
  | { readonly type: AbsenceReason };
