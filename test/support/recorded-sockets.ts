import { webSockets, type SocketFactory } from '@boardstream/client';
import { jsonCodec, type ClientMessage, type ServerMessage } from '@boardstream/protocol';

/** One connection of a client, and all that was said on it. */
export interface Visit {
  /** Of the socket. */
  readonly url: string;
  readonly said: ClientMessage[];
  readonly heard: ServerMessage[];
}

/** Real sockets that write down what passes, for a client that speaks JSON; each connection is added to `visits`. */
export function recordedSockets(visits: Visit[]): SocketFactory {
  const open = webSockets();
  return (url, subprotocol, listener) => {
    const visit: Visit = { url, said: [], heard: [] };
    visits.push(visit);
    let givenUp = false;
    const socket = open(url, subprotocol, {
      opened: () => listener.opened(),
      received: (data) => {
        // Until its close has arrived, a server may go on speaking: nobody listens.
        if (!givenUp) visit.heard.push(jsonCodec.decodeServer(data));
        listener.received(data);
      },
      closed: (code, reason) => listener.closed(code, reason),
    });
    return {
      send: (data) => {
        visit.said.push(jsonCodec.decodeClient(data));
        socket.send(data);
      },
      close: (code, reason) => {
        givenUp = true;
        socket.close(code, reason);
      },
    };
  };
}

/** The seqs of the events heard, in the order in which they came. */
export function seqsHeard(visits: readonly Visit[]): readonly number[] {
  const messages = visits.flatMap(({ heard }) => heard);
  return messages.flatMap((message) => (message.type === 'events' ? message.events.map(({ seq }) => seq) : []));
}
