export { breakOne, freezeData, strangeValue, type Broken } from './broken.ts';
export {
  appendPoints,
  create,
  editPoints,
  editText,
  rectangleElement,
  set,
  strokeElement,
  textElement,
} from './elements.ts';
export { eventually, type EventuallyOptions } from './eventually.ts';
export { FIRST_COMMITTED_AT, opCommitted, roomEvent, roomOpened, testClient, testNonce } from './events.ts';
export { ManualClock, type CancelTimer } from './manual-clock.ts';
export { logRecord, logRecords, uuidFrom } from './records.ts';
export {
  describeFailure,
  type CaseLog,
  type Draw,
  type Property,
  type PropertyFailure,
  type PropertyResult,
  type Share,
} from './property.ts';
export { PropertyThread, type PropertyReport, type PropertyRequest } from './property-thread.ts';
export { rng, withSeed, type Random } from './rng.ts';
export { runProperty, type PropertyRunOptions } from './run-property.ts';
export { temporaryDirectory, type TemporaryDirectory } from './temporary-directory.ts';
export { untilStopped } from './until-stopped.ts';
export { limitFileSizes } from './file-size-limit.ts';
export { freePort, WITH_PARENT } from './child-process.ts';
export { esdbTarget, startDouble, type EsdbTarget, type RunningDouble } from './eventstore-target.ts';
export { NATS_USERS, natsPassword, startNatsWithAccounts, type NatsUser } from './nats-accounts.ts';
export { NatsServer, type NatsServerOptions } from './nats-server.ts';
