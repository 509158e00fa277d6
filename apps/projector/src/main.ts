import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadSettings, SettingsError } from '@boardstream/config';
import { MissingEnginesError, networkedParts } from './adapters.ts';
import type { Projector } from './projector.ts';
import { ProjectorModule } from './projector.module.ts';
import { PROJECTOR } from './tokens.ts';

/** Exit code of a start that its surroundings do not allow: settings, or engines that are not there. */
const EXIT_UNUSABLE = 2;

try {
  const parts = networkedParts(loadSettings());
  const app = await NestFactory.createApplicationContext(ProjectorModule.register(parts));
  const projector = app.get<Projector>(PROJECTOR);
  process.once('SIGTERM', () => void projector.drain());
  await projector.run();
} catch (error) {
  if (!(error instanceof SettingsError) && !(error instanceof MissingEnginesError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT_UNUSABLE;
}
