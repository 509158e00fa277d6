/* eslint no-console: "off" */
/* global fetch */
// Follows one room through BOARD_EVENTS: see docs/subscribers.md. Needs `nats`, `protobufjs` and the files of proto/.
import { Buffer } from 'node:buffer';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AckPolicy, connect, DeliverPolicy, nanos } from 'nats';
import protobuf from 'protobufjs';

const HELP = `Follows a room of Boardstream from another service: one line of JSON an event.

  node follow-room.js <nats-url> <room> <state-file> [options]

  --gateway <url>    asks there for events that BOARD_EVENTS holds no more
  --consumer <name>  name of the durable consumer; each state file needs its own   follow-<room>
  --proto <folder>   the published definitions                                     ../../../proto
  --help

User and password come from NATS_USER and NATS_PASSWORD. What it has is in the state file, an event a line; it goes on
there when it is started again.  Example:  node follow-room.js nats://127.0.0.1:4222 demo demo.jsonl`;

const STREAM = 'BOARD_EVENTS';
/** The form of messages that this program knows. */
const VERSION = '1';
/** A message that is not acknowledged by then comes again, in ms: what a killed process had in its hands. */
const ACK_WAIT_MS = 5_000;

/** The events that a service has, a line each; whole lines only, also after a crash in the middle of one. */
class State {
  #file;
  last = 0;

  constructor(path) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    this.last = whole === '' ? 0 : JSON.parse(whole.trimEnd().split('\n').at(-1)).seq;
    if (whole !== text) truncateSync(path, Buffer.byteLength(whole));
    this.#file = openSync(path, 'a');
  }

  /** Durable when it returns. @param events encoded, from the next seq on */
  keep(events) {
    const lines = events.map(
      (event, i) => `{"seq":${this.last + 1 + i},"event":"${Buffer.from(event).toString('base64')}"}\n`,
    );
    writeFileSync(this.#file, lines.join(''));
    fsyncSync(this.#file);
    this.last += events.length;
  }

  close() {
    closeSync(this.#file);
  }
}

/** Events `from` to `to` by REST: each with its length before it, 4 bytes, big-endian. */
async function fetchEvents(gateway, room, from, to) {
  const answer = await fetch(`${gateway}/v1/rooms/${room}/events?from=${from}&to=${to}`, {
    headers: { accept: 'application/x-protobuf' },
  });
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const events = [];
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at)) {
    events.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at)));
  }
  if (events.length !== to - from + 1) throw new Error(`${answer.url} gave ${events.length} events`);
  return events;
}

function definitions(folder) {
  const root = new protobuf.Root();
  root.resolvePath = (_, path) => join(folder, path);
  root.loadSync('boardstream/v1/broker.proto');
  const read = (name) => {
    const type = root.lookupType(`boardstream.v1.${name}`);
    return (bytes) => type.toObject(type.decode(bytes), { longs: Number, enums: String });
  };
  return { readEvents: read('LiveEvents'), readEvent: read('Event') };
}

async function follow(server, room, path, options) {
  const { readEvents, readEvent } = definitions(options.proto);
  const state = new State(path);
  const take = (events) => {
    const first = state.last + 1;
    state.keep(events);
    for (const [i, event] of events.entries()) {
      console.log(JSON.stringify({ room, seq: first + i, ...readEvent(event) }));
    }
  };
  const { NATS_USER: user, NATS_PASSWORD: pass } = process.env;
  const connection = await connect({
    servers: server,
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    ...(user === undefined ? {} : { user, pass, inboxPrefix: `_INBOX_${user}` }),
  });
  const manager = await connection.jetstreamManager({ checkAPI: false });
  await manager.consumers.add(STREAM, {
    durable_name: options.consumer,
    filter_subject: `board.events.*.${room}`,
    deliver_policy: DeliverPolicy.All,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ACK_WAIT_MS),
    max_ack_pending: 1, // in order, also when messages come again
  });
  const consumer = await connection.jetstream().consumers.get(STREAM, options.consumer);
  const messages = await consumer.consume({ max_messages: 10, abort_on_missing_resource: true });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => messages.stop());
  console.error(`following ${room} behind event ${state.last}`);

  for await (const message of messages) {
    const version = message.headers?.get('Boardstream-Version');
    if (version !== VERSION) throw new Error(`a message of version ${version}: this program knows ${VERSION}`);
    const { from, events } = readEvents(message.data);
    if (from > state.last + 1) {
      if (options.gateway === undefined) {
        throw new Error(`${STREAM} has no events ${state.last + 1} to ${from - 1} of ${room}: name a --gateway`);
      }
      take(await fetchEvents(options.gateway, room, state.last + 1, from - 1));
    }
    take(events.slice(state.last + 1 - from)); // what is there already came twice
    message.ack();
  }
  await connection.drain();
  state.close();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gateway: { type: 'string' },
    consumer: { type: 'string' },
    proto: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), '../../../proto') },
    help: { type: 'boolean' },
  },
});
const [server, room, path] = positionals;
if (values.help || path === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  await follow(server, room, path, { ...values, consumer: values.consumer ?? `follow-${room}` }).catch((error) => {
    console.error(`follow-room: ${error.message}`);
    process.exitCode = 1;
  });
  if (process.exitCode === 1) process.exit();
}
