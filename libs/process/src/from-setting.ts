import { SettingsError } from '@boardstream/config';

/** What is made of one setting. @throws SettingsError naming the variable and why it can't be made of its value */
export function fromSetting<T>(variable: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SettingsError([{ name: variable, message }], { cause: error });
  }
}
