import type { ElementData } from '@boardstream/ot';

/**
 * The board's form of an element of the live editor, rounded to M4. Not taken over: `version`, `versionNonce`,
 * `updated`, `lastCommittedPoint` (the editor's own bookkeeping) and `boundElements` (derived, M7b). `index` becomes
 * `z` when it is a valid key; the text is `originalText`; the wrapped form, when it differs, is kept as `extra.wrapped`.
 * The scene element is only read: the editor may go on changing it in place.
 * @throws ImportError (path within the element) when its type is unknown or a value is one that the board can't hold.
 */
export function elementFromScene(_scene: Readonly<Record<string, unknown>>): ElementData {
  throw new Error('not yet');
}
