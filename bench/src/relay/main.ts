// A relay on bare `ws`, the limit to compare with: what a member of a room sends goes to all of that room, itself
// included. It stores, orders and checks nothing. Arguments: the window in ms in which messages are put together into one
// frame; 0: a write per message.
import type { Socket } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { binaryFrame, lengthPrefixed } from './frame.ts';

const windowMs = Number(process.argv[2] ?? '0');

class Room {
  readonly members = new Set<WebSocket>();
  #waiting: Buffer[] = [];

  relay(message: Buffer): void {
    const part = lengthPrefixed(message);
    if (windowMs === 0) {
      for (const member of this.members) member.send(part);
      return;
    }
    if (this.#waiting.length === 0) {
      setTimeout(() => {
        this.#flush();
      }, windowMs);
    }
    this.#waiting.push(part);
  }

  /** One frame is built and the same bytes are written to every socket. */
  #flush(): void {
    const frame = binaryFrame(Buffer.concat(this.#waiting));
    this.#waiting = [];
    for (const member of this.members) socketOf(member).write(frame);
  }
}

/** `ws` has no way to write a frame that is built already; its socket has. */
function socketOf(member: WebSocket): Socket {
  return (member as unknown as { _socket: Socket })._socket; // what ws calls it in version 8
}

const rooms = new Map<string, Room>();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, clientTracking: false });

server.on('connection', (member, request) => {
  const url = request.url ?? '/';
  const room = rooms.get(url) ?? new Room();
  rooms.set(url, room);
  room.members.add(member);
  member.on('message', (message: Buffer) => {
    room.relay(message);
  });
  member.on('error', () => {
    member.terminate();
  });
  member.on('close', () => {
    room.members.delete(member);
    if (room.members.size === 0) rooms.delete(url);
  });
});

server.on('listening', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null)
    console.log(`relaying at http://127.0.0.1:${String(address.port)}`);
});
process.on('SIGTERM', () => process.exit());
