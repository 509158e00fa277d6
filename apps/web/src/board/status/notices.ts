import type { Conflicts, LostWork, RecoveredWork } from '@boardstream/client';
import { lossReason } from './loss-words.ts';

/** Something a person must know about their work; stays until they close it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'bad' | 'warn' | 'good';
  readonly title: string;
  readonly lines: readonly string[];
  /** Work that is not on the board any more, for the person to keep. */
  readonly download?: { readonly file: string; readonly content: string };
  /** Names the operation whose loss this tells of. */
  readonly op?: string;
}

/** The oldest go when more are open: a flood of losses has one cause, which the newest tell as well. */
const MAX_NOTICES = 6;
const MAX_LINES = 5;

/** The open notices, newest last. */
export class Notices {
  private list: readonly Notice[] = [];
  private count = 0;
  private readonly listeners = new Set<() => void>();

  /** The same array until something changes. */
  get open(): readonly Notice[] {
    return this.list;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(id: number): void {
    this.replace(this.list.filter((notice) => notice.id !== id));
  }

  /** `nameOf` says what a person would call the element. */
  lost(lost: LostWork, nameOf: (id: string) => string): void {
    const lines = lost.elements.map(({ id, reason }) => `${capital(nameOf(id))}: ${lossReason(reason)}.`);
    this.add({
      tone: 'bad',
      title:
        lost.elements.length === 1
          ? 'One of your changes could not be kept'
          : `${lost.elements.length} of your changes could not be kept`,
      lines: shortened(lines),
      ...(lost.opId === undefined ? {} : { op: opKey(lost.opId) }),
    });
  }

  recovered({ opId }: RecoveredWork): void {
    const withdrawn = this.list.some((notice) => notice.op === opKey(opId));
    this.replace(this.list.filter((notice) => notice.op !== opKey(opId)));
    if (withdrawn) this.add({ tone: 'good', title: 'Your change was saved after all', lines: [] });
  }

  conflicts({ reason, ops }: Conflicts): void {
    this.add({
      tone: 'warn',
      title: 'Some of your earlier changes could not be carried on',
      lines: [CONFLICTS[reason], 'They are not on the board. You can keep a copy of them.'],
      download: { file: 'boardstream-changes.json', content: JSON.stringify(ops, null, 2) },
    });
  }

  /** Says something once: an equal notice that is open is left alone. */
  tell(notice: Omit<Notice, 'id'>): void {
    if (!this.list.some((open) => open.title === notice.title)) this.add(notice);
  }

  private add(notice: Omit<Notice, 'id'>): void {
    this.count += 1;
    this.replace([...this.list, { ...notice, id: this.count }].slice(-MAX_NOTICES));
  }

  private replace(list: readonly Notice[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }
}

const CONFLICTS: Readonly<Record<Conflicts['reason'], string>> = {
  'stale-record': 'Another page had gone on with them before this one was opened.',
  truncated: 'The board has moved on too far since they were made.',
  'lock-lost': 'Another page took them over while this one was asleep.',
};

function opKey(opId: { readonly client: string; readonly counter: number }): string {
  return `${opId.client}:${opId.counter}`;
}

/** Equal lines once, with their number; the rest summed up. */
function shortened(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const merged = [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} times)`));
  return merged.length <= MAX_LINES
    ? merged
    : [...merged.slice(0, MAX_LINES - 1), `And ${merged.length - MAX_LINES + 1} more.`];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
