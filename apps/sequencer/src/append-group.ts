import type { Timers } from '@boardstream/kernel';
import { LogFullError, PortError, roomStream, type AppendOutcome, type EventLog } from '@boardstream/ports';
import type { Group } from './decide-group.ts';
import { withDeadline } from './with-deadline.ts';

export type AppendResult =
  | { readonly type: 'appended' }
  /** Somebody else appended: what the group was decided on is not the head (G7). */
  | { readonly type: 'conflict' }
  | { readonly type: 'tombstoned' }
  /** Nothing was written, and nothing will be for now (G21). */
  | { readonly type: 'unwritable'; readonly error: Error }
  /** It may have been written, or may still be (G8). */
  | { readonly type: 'uncertain'; readonly error: unknown };

export interface AppendOptions {
  readonly log: EventLog;
  readonly timers: Timers;
  readonly withinMs: number;
  /** Called when an append that was given up did succeed after all. */
  readonly onLate: (head: number) => void;
}

/** Appends a group as one write at its expected revision (G1, G7). Never rejects. */
export async function appendGroup(room: string, group: Group, options: AppendOptions): Promise<AppendResult> {
  const head = group.after + group.records.length;
  const expected = group.after === 0 ? 'no-stream' : group.after - 1;
  let givenUp = false;
  try {
    const append = options.log.append(roomStream(room), expected, group.records);
    append.then(
      (outcome) => {
        if (givenUp && outcome.type === 'appended') options.onLate(head);
      },
      () => undefined, // reported below, or given up
    );
    return resultOf(await withDeadline(options.timers, options.withinMs, `append to room ${room}`, append), head);
  } catch (error) {
    givenUp = true;
    return isRefusedWrite(error) ? { type: 'unwritable', error } : { type: 'uncertain', error };
  }
}

function resultOf(outcome: AppendOutcome, head: number): AppendResult {
  if (outcome.type !== 'appended') return { type: outcome.type };
  if (outcome.revision === head - 1) return { type: 'appended' };
  const found = `appended up to revision ${outcome.revision}, expected ${head - 1}`;
  return { type: 'uncertain', error: new Error(found) };
}

function isRefusedWrite(error: unknown): error is PortError {
  return error instanceof LogFullError || (error instanceof PortError && error.code === 'corrupt');
}
