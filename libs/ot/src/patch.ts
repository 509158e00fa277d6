import type { BoardProps, BoardPropsPatch, Extra, Props, PropsPatch } from './element.ts';
import type { Json } from './json.ts';
import { OpError } from './op-error.ts';
import { isBoardPropertyName, isPropertyName } from './property-names.ts';
import { recordOf } from './untrusted.ts';

type ExtraPatch = Readonly<Record<string, Json>>;

/** The typed properties after a patch; `points`, `text` and `extra` in it are not looked at. @throws OpError (M3) at an unknown name. */
export function patchProps(props: Props, patch: PropsPatch, id: string): Props {
  recordOf(patch, 'M8', 'props', id);
  let touched = false;
  let plain = true;
  for (const name of Object.keys(patch)) {
    if (isPropertyName(name)) {
      touched = true;
      plain &&= patch[name] !== null && patch[name] !== undefined;
    } else if (name === 'points' || name === 'text' || name === 'extra') {
      plain = false;
    } else {
      throw new OpError('M3', `no such property: ${name.slice(0, 64)}`, id);
    }
  }
  if (!touched) return props;
  // In one call, for most patches are plain, and this is a third of what a set costs.
  if (plain) return Object.assign({}, props, patch);
  const next: Record<string, unknown> = { ...props };
  for (const name of Object.keys(patch)) {
    if (isPropertyName(name) && patch[name] !== undefined) next[name] = patch[name];
  }
  return withoutNulls(next);
}

/** The board's properties after a patch. @throws OpError (M3) at an unknown name. */
export function patchBoardProps(props: BoardProps, patch: BoardPropsPatch): BoardProps {
  recordOf(patch, 'M8', "the board's props", '');
  const next: Record<string, unknown> = { ...props };
  for (const name of Object.keys(patch)) {
    if (name === 'extra') continue;
    if (!isBoardPropertyName(name)) throw new OpError('M3', `no such property of a board: ${name.slice(0, 64)}`, '');
    if (patch[name] !== undefined) next[name] = patch[name];
  }
  next['extra'] = patchExtra(props.extra, patch.extra, '');
  return withoutNulls(next); // the names were checked, the values kept
}

/** `extra` after a patch of its top-level keys, where null unsets; undefined when nothing is left (M6). */
export function patchExtra(extra: Extra | undefined, patch: ExtraPatch | undefined, id: string): Extra | undefined {
  if (patch === undefined) return extra;
  checkedKeys(patch, id);
  const result = withoutNulls(extra === undefined ? patch : { ...extra, ...withoutUndefined(patch) });
  return Object.keys(result).length === 0 ? undefined : (result as Extra); // nulls were taken out
}

/** Two patches of `extra` as one; the later wins per key, and null stays null. */
export function mergeExtraPatches(
  a: ExtraPatch | undefined,
  b: ExtraPatch | undefined,
  id: string,
): ExtraPatch | undefined {
  if (a === undefined || b === undefined) return b === undefined ? a : withoutUndefined(checkedKeys(b, id));
  return { ...a, ...withoutUndefined(checkedKeys(b, id)) };
}

/** A copy with only the entries that `keep` wants; undefined when there is none. */
export function filterKeys<T extends object>(record: T, keep: (key: string) => boolean): T | undefined {
  const kept = Object.entries(record).filter(([key]) => keep(key));
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T); // a part of `record`, whose fields are all optional
}

function checkedKeys(patch: ExtraPatch, id: string): ExtraPatch {
  recordOf(patch, 'M6', 'extra', id);
  // Spreading would copy it as an own key; assigning it later would set a prototype. It is not accepted anywhere.
  if (Object.hasOwn(patch, '__proto__')) throw new OpError('M6', 'extra has the key __proto__', id);
  return patch;
}

/** Whether it has this key itself; what is undefined is not there, as in JSON. */
export function hasValue(record: object, key: string): boolean {
  return Object.hasOwn(record, key) && (record as Readonly<Record<string, unknown>>)[key] !== undefined;
}

/** What is undefined is not there, as in JSON. */
function withoutUndefined(patch: ExtraPatch): ExtraPatch {
  for (const key of Object.keys(patch)) {
    if (!hasValue(patch, key)) return filterKeys(patch, (each) => hasValue(patch, each)) ?? {};
  }
  return patch;
}

function withoutNulls(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (value !== null && value !== undefined) result[name] = value;
  }
  return result;
}
