export { RemoteHistory } from '@boardstream/gateway';
export { serve } from './serve.ts';
export { startStandalone, type RunningStandalone, type StandaloneOptions } from './start-standalone.ts';
