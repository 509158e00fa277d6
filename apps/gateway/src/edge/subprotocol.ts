import { SUBPROTOCOLS, jsonCodec, protoCodec, type SessionCodec } from '@boardstream/protocol';

/**
 * The subprotocol to answer with: the first offered that this server speaks; else the first offered, for browsers drop a
 * connection whose offer is not answered, and then could not be told why (P8); else none.
 */
export function chooseSubprotocol(offered: Iterable<string>): string | false {
  const offers = [...offered];
  const spoken: readonly string[] = Object.values(SUBPROTOCOLS);
  return offers.find((offer) => spoken.includes(offer)) ?? offers[0] ?? false;
}

/** The codec of a subprotocol; JSON when none was chosen (P1); undefined when the server does not speak it (P8). */
export function codecOf(subprotocol: string): SessionCodec | undefined {
  if (subprotocol === '' || subprotocol === SUBPROTOCOLS.json) return jsonCodec;
  return subprotocol === SUBPROTOCOLS.proto ? protoCodec : undefined;
}
