import type { IncomingMessage } from 'node:http';
import { Inject } from '@nestjs/common';
import { WebSocketGateway } from '@nestjs/websockets';
import { MAX_FRAME_BYTES } from '@boardstream/protocol';
import type { WebSocket } from 'ws';
import type { Gateway } from '../gateway.ts';
import { GATEWAY } from '../tokens.ts';
import { chooseSubprotocol } from './subprotocol.ts';
import { BoardSocket, WsConnection } from './ws-connection.ts';

/** A socket whose closing handshake is not answered within this time is cut, in ms. */
const CLOSE_TIMEOUT_MS = 5_000;

/** The endpoint `/ws` (P1). */
@WebSocketGateway({
  path: '/ws',
  maxPayload: MAX_FRAME_BYTES,
  perMessageDeflate: false,
  clientTracking: true,
  closeTimeout: CLOSE_TIMEOUT_MS,
  handleProtocols: chooseSubprotocol,
  WebSocket: BoardSocket,
})
export class SocketGateway {
  readonly #gateway: Gateway;

  constructor(@Inject(GATEWAY) gateway: Gateway) {
    this.#gateway = gateway;
  }

  handleConnection(socket: WebSocket, request: IncomingMessage): void {
    const connection = new WsConnection(socket, request.socket);
    const listener = this.#gateway.open({
      connection,
      subprotocol: socket.protocol,
      address: request.socket.remoteAddress ?? 'unknown',
      origin: request.headers.origin,
      host: request.headers.host,
      room: roomInUrl(request.url ?? ''),
    });
    connection.listen(listener);
  }
}

function roomInUrl(url: string): string | undefined {
  return new URL(url, 'ws://localhost').searchParams.get('room') ?? undefined;
}
