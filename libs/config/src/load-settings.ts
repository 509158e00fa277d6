import { readFileSync } from 'node:fs';
import { nearestName } from './nearest-name.ts';
import { SCHEMA, type Settings } from './schema.ts';
import { SETTING_FIELDS, type SettingField } from './setting-fields.ts';
import { SettingsError, type SettingsProblem } from './settings-error.ts';

/** Names and values as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Names the file whose settings the environment overrides. */
export const CONFIG_FILE_VARIABLE = 'BOARDSTREAM_CONFIG_FILE';

const PREFIX = 'BOARDSTREAM_';
/** Variables of the test suites, and the one by which commands and the web board's development server find a server. */
const OTHERS = /^BOARDSTREAM_(TEST_.*|URL|CHROMIUM)$/;

/**
 * Reads all settings: `overrides` (a command's flags, by variable name) win over the environment, which wins over the
 * file that `BOARDSTREAM_CONFIG_FILE` names, which wins over the defaults.
 * @throws SettingsError naming every wrong or unknown setting.
 */
export function loadSettings(env: Environment = process.env, overrides: Environment = {}): Settings {
  const variables: Environment = { ...env, ...definedOf(overrides) };
  const problems: SettingsProblem[] = [...unknownVariables(variables)];
  const file = readFile(variables[CONFIG_FILE_VARIABLE], problems);
  const values = new Map<string, unknown>();
  for (const setting of SETTING_FIELDS) values.set(setting.key, valueOf(setting, variables, file, problems));
  if (problems.length > 0) throw new SettingsError(problems);
  return nest(values);
}

function definedOf(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

function valueOf(
  setting: SettingField,
  env: Environment,
  file: ReadonlyMap<string, unknown>,
  problems: SettingsProblem[],
): unknown {
  const fromEnvironment = env[setting.variable];
  // An empty variable counts as absent: compose files and charts pass those on for what nobody set.
  const [name, raw] =
    fromEnvironment !== undefined && fromEnvironment !== ''
      ? [setting.variable, fromEnvironment]
      : [setting.key, file.get(setting.key)];
  if (raw === undefined) return setting.field.default;
  const value = setting.field.parse(raw);
  if (value === undefined) problems.push({ name, message: `expected ${setting.field.expected}, found ${shown(raw)}` });
  return value;
}

function shown(raw: unknown): string {
  return JSON.stringify(raw).slice(0, 200);
}

function* unknownVariables(env: Environment): Iterable<SettingsProblem> {
  const known = [CONFIG_FILE_VARIABLE, ...SETTING_FIELDS.map((setting) => setting.variable)];
  for (const name of Object.keys(env)) {
    if (!name.startsWith(PREFIX) || OTHERS.test(name) || known.includes(name)) continue;
    yield { name, message: `no such setting; did you mean ${nearestName(name, known)}?` };
  }
}

function readFile(path: string | undefined, problems: SettingsProblem[]): ReadonlyMap<string, unknown> {
  if (path === undefined || path === '') return new Map();
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const flat = flatten(parsed);
    const known = SETTING_FIELDS.map((setting) => setting.key);
    for (const key of flat.keys()) {
      if (!known.includes(key))
        problems.push({ name: key, message: `no such setting in ${path}; did you mean ${nearestName(key, known)}?` });
    }
    return flat;
  } catch (error) {
    problems.push({
      name: CONFIG_FILE_VARIABLE,
      message: `expected a readable JSON file, found ${JSON.stringify(path)}: ${reason(error)}`,
    });
    return new Map();
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Keys with dots, one level of groups. */
function flatten(parsed: unknown): Map<string, unknown> {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('not a JSON object');
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(parsed)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // An object, by the line above.
      for (const [inner, innerValue] of Object.entries(value as Record<string, unknown>))
        flat.set(`${key}.${inner}`, innerValue);
    } else {
      flat.set(key, value);
    }
  }
  return flat;
}

function nest(values: ReadonlyMap<string, unknown>): Settings {
  const settings: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(SCHEMA)) {
    settings[key] =
      'parse' in node
        ? values.get(key)
        : Object.fromEntries(Object.keys(node).map((inner) => [inner, values.get(`${key}.${inner}`)]));
  }
  // Every value was made by the parser of its own field, so the object has the type that the schema says.
  return settings as Settings;
}
