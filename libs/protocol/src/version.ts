/** The version of the session protocol that this code speaks (P8). */
export const PROTOCOL_VERSION = 1;

/** WebSocket subprotocols, by codec name (P1). */
export const SUBPROTOCOLS = { json: 'boardstream.v1+json', proto: 'boardstream.v1+proto' } as const;

/** A session frame from a client is at most this many bytes (P6). */
export const MAX_FRAME_BYTES = 512 * 1024;
