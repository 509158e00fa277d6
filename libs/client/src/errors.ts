import type { LostWork } from './room-events.ts';

/** Nothing can be submitted: the person is a viewer here, or the room takes no operations any more. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError';
}

/** Some of what was submitted will not be saved; `lost` says what and why. */
export class LostWorkError extends Error {
  override readonly name = 'LostWorkError';
  readonly lost: LostWork | undefined;

  constructor(message: string, lost?: LostWork) {
    super(message);
    this.lost = lost;
  }
}

/** The client was closed before what was waited for happened. What is pending stays in its store. */
export class ClientClosedError extends Error {
  override readonly name = 'ClientClosedError';
}

/** The client cannot come to the room's state: the server said not to come back, or that a login is needed. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}

/** An event is missing between what a client has and what it was given; what it has stays good. */
export class EventGapError extends Error {
  override readonly name = 'EventGapError';
}
