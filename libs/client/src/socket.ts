/** What a socket tells its owner. `closed` comes exactly once and last; nothing else comes after it. */
export interface SocketListener {
  opened(): void;
  received(data: string | Uint8Array): void;
  /** `code` 1006 when the path broke without a close frame. */
  closed(code: number, reason: string): void;
}

/** An open or opening connection. `close` may be called at any time and more than once; `closed` follows. */
export interface Socket {
  send(data: string | Uint8Array): void;
  close(code: number, reason: string): void;
}

/** Starts to open a connection. It never throws for a server that is not there: it tells `closed`. */
export type SocketFactory = (url: string, subprotocol: string, listener: SocketListener) => Socket;

/** The part of the standard `WebSocket` class that is used; the one of browsers and of Node fits. */
export type WebSocketConstructor = new (url: string, protocols: string[]) => WebSocket;

/** Sockets made by the standard `WebSocket` class: the global one of browsers and Node when none is given. */
export function webSockets(constructor: WebSocketConstructor = WebSocket): SocketFactory {
  return (url, subprotocol, listener) => {
    const socket = new constructor(url, [subprotocol]);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => listener.opened();
    socket.onmessage = (event: MessageEvent<string | ArrayBuffer>) =>
      listener.received(typeof event.data === 'string' ? event.data : new Uint8Array(event.data));
    socket.onclose = (event) => listener.closed(event.code, event.reason);
    return {
      send: (data) => {
        // The DOM's type wants bytes that no SharedArrayBuffer backs; ours never are.
        socket.send(data as string | Uint8Array<ArrayBuffer>);
      },
      close: (code, reason) => socket.close(code, reason),
    };
  };
}
