import type { Field } from './field.ts';
import { SCHEMA } from './schema.ts';

/** A setting with its two names. */
export interface SettingField {
  /** `rooms.autoCreate` */
  readonly key: string;
  /** `BOARDSTREAM_ROOMS_AUTO_CREATE` */
  readonly variable: string;
  readonly field: Field<unknown>;
}

/** The environment's name of a key. */
export function variableOf(key: string): string {
  return `BOARDSTREAM_${key
    .replaceAll('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase()}`;
}

function* fieldsOf(): Iterable<SettingField> {
  for (const [key, node] of Object.entries(SCHEMA)) {
    if ('parse' in node) {
      yield { key, variable: variableOf(key), field: node };
    } else {
      for (const [inner, field] of Object.entries<Field<unknown>>(node)) {
        yield { key: `${key}.${inner}`, variable: variableOf(`${key}.${inner}`), field };
      }
    }
  }
}

/** Every setting, in the schema's order. */
export const SETTING_FIELDS: readonly SettingField[] = [...fieldsOf()];
