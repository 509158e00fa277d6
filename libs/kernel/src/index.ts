export { isAborted, unlessAborted, whenAborted } from './abort.ts';
export { assertNever } from './assert-never.ts';
export type { Brand } from './brand.ts';
export { systemClock, type Clock } from './clock.ts';
export {
  clientId,
  roomId,
  seq,
  sessionId,
  type ClientId,
  type OpId,
  type RoomId,
  type Seq,
  type SessionId,
} from './ids.ts';
export { InvalidIdError } from './invalid-id-error.ts';
export { keepDoing } from './keep-doing.ts';
export type { Service } from './service.ts';
export { pause } from './pause.ts';
export { TokenBucket, type TokenBucketOptions } from './token-bucket.ts';
export { Turns } from './turns.ts';
export { systemTimers, type CancelTimer, type Timers } from './timers.ts';
