import type { Figures } from './figures.ts';

/**
 * What kind of page takes part. `owner` and `tab` keep their work in a store; the first two tabs are one person's.
 * `copy` may start from a copy of what another page stored, `reuse` under another's secret without anything (both as
 * where locks failed). `memory` stores nothing. `viewer` may not write, and tries.
 */
export const PAGE_KINDS = ['owner', 'tab', 'copy', 'reuse', 'memory', 'viewer'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What may happen. Each is done by a page, or at its connection, and does something sensible in every state. */
export const ACTIONS = [
  'submit',
  'gesture',
  'fixup',
  'undo',
  'redo',
  'store',
  'send',
  'arrive',
  'arrive-twice',
  'lose-submission',
  'lose-answer',
  'late-copy',
  'feed',
  'take',
  'sync',
  'connect',
  'disconnect',
  'reload',
  'reload-old',
  'crash-before-sending',
  'copy',
  'reuse',
  'lock-lost',
  'forge',
  'put-off',
  'bad-base',
  'takeover',
  'lock',
  'purge',
  'archive',
  'name-version',
  'access',
  'draw',
  'load',
  'truncate',
  'tick',
  'rest',
] as const;
export type ActionName = (typeof ACTIONS)[number];

/**
 * One step: what, at which page, and a number from which the rest is drawn (which element, how many events, …). Each
 * carries its own chance, so the others stay as they are when one is left out.
 */
export type Action = readonly [name: ActionName, page: number, draw: number];

/** A whole session as plain data: run again, it does the same. */
export interface Script {
  readonly figures: Figures;
  readonly pages: readonly PageKind[];
  readonly actions: readonly Action[];
}

/** The script as source text, to be pasted as a test. */
export function sourceOf({ figures, pages, actions }: Script): string {
  const lines = actions.map(([name, page, draw]) => `    ['${name}', ${String(page)}, ${String(draw)}],`);
  const quoted = pages.map((kind) => `'${kind}'`).join(', ');
  const numbers = Object.entries(figures).map(([name, value]) => `${name}: ${String(value)}`);
  return [
    '{',
    `  figures: { ${numbers.join(', ')} },`,
    `  pages: [${quoted}],`,
    '  actions: [',
    ...lines,
    '  ],',
    '}',
  ].join('\n');
}
