import { readFileSync } from 'node:fs';
import { SettingsError } from './settings-error.ts';

/** What a file holds that a setting names, without white space around it; undefined when none is named. @throws SettingsError */
export function secretIn(variable: string, path: string): string | undefined {
  if (path === '') return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError([
      { name: variable, message: `expected a readable file, found ${JSON.stringify(path)}: ${reason}` },
    ]);
  }
}
