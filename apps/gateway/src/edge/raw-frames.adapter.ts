import { WsAdapter } from '@nestjs/platform-ws';
import type { WebSocketServer } from 'ws';

/**
 * Hands raw frames to plain session code. Nest's own adapter runs every message through its pipeline of guards, pipes
 * and observables, which costs twice the CPU of a bare socket; with other listeners beside it, three times.
 */
export class RawFramesAdapter extends WsAdapter {
  override bindMessageHandlers(): void {
    // Nothing: the session listens itself.
  }

  /**
   * A socket's errors are what its client sent (a frame too large, text that is no UTF-8) or a broken path: the client is
   * told by the close code, and our log is not for strangers to fill. `ws` wants a listener all the same.
   */
  override bindErrorHandler(server: WebSocketServer): WebSocketServer {
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
    });
    return server;
  }
}
