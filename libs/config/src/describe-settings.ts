import { SETTING_FIELDS } from './setting-fields.ts';

/** One setting as help texts and the reference page show it. */
export interface SettingDescription {
  readonly key: string;
  readonly variable: string;
  readonly default: string;
  readonly expected: string;
  readonly description: string;
}

/** Every setting, in the schema's order. */
export function describeSettings(): readonly SettingDescription[] {
  return SETTING_FIELDS.map(({ key, variable, field }) => ({
    key,
    variable,
    default: Array.isArray(field.default) ? field.default.join(',') : String(field.default),
    expected: field.expected,
    description: field.description,
  }));
}
