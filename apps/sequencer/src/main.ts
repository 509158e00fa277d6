import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadSettings, SettingsError } from '@boardstream/config';
import { MissingEnginesError, networkedParts } from './adapters.ts';
import type { Sequencer } from './sequencer.ts';
import { SequencerModule } from './sequencer.module.ts';
import { SEQUENCER } from './tokens.ts';

/** Exit code of a start that its surroundings do not allow: settings, or engines that are not there. */
const EXIT_UNUSABLE = 2;

try {
  const parts = networkedParts(loadSettings());
  const app = await NestFactory.createApplicationContext(SequencerModule.register(parts));
  const sequencer = app.get<Sequencer>(SEQUENCER);
  process.once('SIGTERM', () => void sequencer.drain());
  await sequencer.run();
} catch (error) {
  if (!(error instanceof SettingsError) && !(error instanceof MissingEnginesError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT_UNUSABLE;
}
