export { serve } from './serve.ts';
export { EXIT_CODES, StartError, type StartErrorCode } from './start-error.ts';
export { startStandalone, type RunningStandalone, type StandaloneOptions } from './start-standalone.ts';
