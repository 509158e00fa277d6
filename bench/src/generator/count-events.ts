/** Tags in session.proto: `ServerMessage.events`, `Events.from`, `Events.events`. */
const EVENTS_MESSAGE = 0x1a;
const FROM = 0x08;
const EVENT = 0x12;

/** How many events a frame of the session holds, by stepping over them; undefined when it is another message. */
export function countEvents(frame: Buffer): number | undefined {
  if (frame[0] !== EVENTS_MESSAGE) return undefined;
  const reader = new Varints(frame, 1);
  reader.next();
  let events = 0;
  while (reader.at < frame.length) {
    const tag = frame[reader.at++];
    const value = reader.next();
    if (tag === EVENT) {
      events++;
      reader.at += value;
    } else if (tag !== FROM) return undefined;
  }
  return events;
}

class Varints {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }
}
