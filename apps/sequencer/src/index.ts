export { openEngines, type Engines } from './adapters.ts';
export { checkEventFormat, EventFormatError } from './event-format.ts';
export type { SequencerParts } from './sequencer-parts.ts';
export { DEFAULT_SEQUENCER_SETTINGS, type SequencerSettings } from './sequencer-settings.ts';
export type { SequencerStats } from './sequencer-stats.ts';
export { SequencerModule } from './sequencer.module.ts';
export { Sequencer } from './sequencer.ts';
export { serveSequencer, type RunningSequencer } from './start-sequencer.ts';
export { SEQUENCER } from './tokens.ts';
