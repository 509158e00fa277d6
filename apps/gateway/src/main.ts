import 'reflect-metadata';
import { SettingsError, loadSettings } from '@boardstream/config';
import { MissingEnginesError, networkedParts } from './adapters.ts';

/** Exit code of a start that its surroundings do not allow: settings, or engines that are not there. */
const EXIT_UNUSABLE = 2;

try {
  networkedParts(loadSettings());
} catch (error) {
  if (!(error instanceof SettingsError) && !(error instanceof MissingEnginesError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT_UNUSABLE;
}
