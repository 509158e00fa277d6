import { WsAdapter } from '@nestjs/platform-ws';

/**
 * Hands raw frames to plain session code. Nest's own adapter runs every message through its pipeline of guards, pipes
 * and observables, which costs twice the CPU of a bare socket; with other listeners beside it, three times.
 */
export class RawFramesAdapter extends WsAdapter {
  override bindMessageHandlers(): void {
    // Nothing: the session listens itself.
  }
}
