export { serve } from './serve.ts';
export { startStandalone, type RunningStandalone, type StandaloneOptions } from './start-standalone.ts';
