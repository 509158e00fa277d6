import type { Seen } from './dialect.ts';
import { readOperation } from './read-operation.ts';
import { Wire } from './wire.ts';

/** Tags in session.proto and events.proto. */
const EVENTS_MESSAGE = 0x1a;
const EVENT = 0x12;
const AUTHOR = 0x22;
const AUTHOR_CLIENT = 0x0a;
const OP_COMMITTED = 0x5a;
const OP_ID = 0x0a;
const OPERATION = 0x2a;
const CLIENT = 0x0a;
const COUNTER = 0x10;

/** What is no op (a room's opening) is a submission of nobody, so that order and number stay those of the room. */
const NOBODYS: Seen = { writer: '', counter: 0 };

/** The submissions in a frame of events, which are read whole; undefined when it is another message. */
export function readEvents(frame: Buffer): readonly Seen[] | undefined {
  if (frame[0] !== EVENTS_MESSAGE) return undefined;
  const wire = new Wire(frame, 1);
  const end = wire.varint() + wire.at;
  const submissions: Seen[] = [];
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === EVENT) submissions.push(readEvent(wire));
    else wire.skip(tag);
  }
  return submissions;
}

/** How many events a frame holds, by stepping over them; undefined when it is another message. */
export function countEvents(frame: Buffer): number | undefined {
  if (frame[0] !== EVENTS_MESSAGE) return undefined;
  const wire = new Wire(frame, 1);
  const end = wire.varint() + wire.at;
  let events = 0;
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === EVENT) events++;
    wire.skip(tag);
  }
  return events;
}

function readEvent(wire: Wire): Seen {
  const end = wire.varint() + wire.at;
  let author = '';
  let seen = NOBODYS;
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === AUTHOR) author = readAuthor(wire);
    else if (tag === OP_COMMITTED) seen = readOpCommitted(wire, author);
    else wire.skip(tag);
  }
  return seen;
}

function readAuthor(wire: Wire): string {
  const end = wire.varint() + wire.at;
  let client = '';
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === AUTHOR_CLIENT) client = wire.text(wire.varint());
    else wire.skip(tag);
  }
  return client;
}

/** An op whose client is not named is its author's. */
function readOpCommitted(wire: Wire, author: string): Seen {
  const end = wire.varint() + wire.at;
  let seen = NOBODYS;
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === OP_ID) seen = readOpId(wire, author);
    else if (tag === OPERATION) readOperation(wire, wire.varint() + wire.at);
    else wire.skip(tag);
  }
  return seen;
}

function readOpId(wire: Wire, author: string): Seen {
  const end = wire.varint() + wire.at;
  let writer = author;
  let counter = 0;
  while (wire.at < end) {
    const tag = wire.varint();
    if (tag === CLIENT) writer = wire.text(wire.varint());
    else if (tag === COUNTER) counter = wire.varint();
    else wire.skip(tag);
  }
  return { writer, counter };
}
