import type { handleServerStreamingCall } from '@grpc/grpc-js';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { RecordedEvent } from '@boardstream/ports';
import type { DoubleLog } from './double-log.ts';
import { errors, serviceErrorOf } from './errors.ts';
import { filterOf } from './event-filter.ts';
import { Outgoing } from './outgoing.ts';
import { followLive } from './live-subscription.ts';
import { eventResponse, logPosition, streamIdentifier, streamNameOf } from './wire.ts';

/** How many events of a stream are read at a time. */
const PAGE = 500;

const { CountOptionCase, ReadDirection, StreamOptionCase } = streamsMessages.ReadReq.Options;

/** Reads and subscriptions: the server has one method for all. */
export function readHandler(log: DoubleLog): handleServerStreamingCall<ReadReq, ReadResp> {
  return (call) => {
    const out = new Outgoing(call);
    read(log, call.request, out).then(
      () => out.end(),
      (error: unknown) => out.fail(serviceErrorOf(error)),
    );
  };
}

async function read(log: DoubleLog, request: ReadReq, out: Outgoing): Promise<void> {
  const options = request.getOptions();
  if (options === undefined) throw new TypeError('a read without options');
  const isSubscription = options.getCountOptionCase() === CountOptionCase.SUBSCRIPTION;
  if (options.getStreamOptionCase() === StreamOptionCase.STREAM) {
    if (isSubscription) throw errors.notInTheDouble('subscription to a stream');
    await readStream(log, options, out);
  } else if (isSubscription) await followLive(log, options, out);
  else await readAll(log, options, out);
}

async function readStream(log: DoubleLog, options: ReadReq.Options, out: Outgoing): Promise<void> {
  const target = options.getStream();
  const stream = streamNameOf(target?.getStreamIdentifier());
  const forwards = options.getReadDirection() === ReadDirection.FORWARDS;
  let left = Number(options.getCount());
  let from: number | 'end' = target?.hasEnd() === true ? 'end' : Number(target?.getRevision() ?? 0);
  if (left === 0 || (forwards && from === 'end')) throw errors.readFailed();
  while (left > 0 && !out.signal.aborted) {
    const limit = Math.min(left, PAGE);
    const page = await log.read(stream, forwards ? 'forwards' : 'backwards', from, limit);
    if (page.type === 'tombstoned') throw errors.streamDeleted(stream);
    if (page.type === 'no-stream') return out.send(streamNotFound(stream));
    for (const event of page.events) await out.send(eventResponse(event));
    const last = page.events.at(-1)?.revision;
    if (page.events.length < limit || last === undefined || (!forwards && last === 0)) return;
    left -= limit;
    from = forwards ? last + 1 : last - 1;
  }
}

function streamNotFound(stream: string): ReadResp {
  const { StreamNotFound } = streamsMessages.ReadResp;
  return new streamsMessages.ReadResp().setStreamNotFound(
    new StreamNotFound().setStreamIdentifier(streamIdentifier(stream)),
  );
}

/** Forwards it includes the position it starts from, backwards it does not. */
async function readAll(log: DoubleLog, options: ReadReq.Options, out: Outgoing): Promise<void> {
  const from = options.getAll()?.getPosition()?.getCommitPosition();
  const count = Number(options.getCount());
  if (options.getReadDirection() === ReadDirection.FORWARDS) {
    if (options.getAll()?.hasEnd() === true) return;
    const after = from === undefined || from === '0' ? undefined : logPosition(String(BigInt(from) - 1n));
    for (const event of await collect(log, options, after, (events) => events.length >= count))
      await out.send(eventResponse(event));
    return;
  }
  if (options.getAll()?.hasStart() === true) return;
  const before = from === undefined ? undefined : logPosition(from);
  const events = await collect(log, options, undefined, () => false);
  const earlier = before === undefined ? events : events.filter(({ position }) => position < before);
  for (const event of earlier.toReversed().slice(0, count)) await out.send(eventResponse(event));
}

/** All that is in the log after a position, or less when it is enough. */
async function collect(
  log: DoubleLog,
  options: ReadReq.Options,
  after: string | undefined,
  enough: (events: readonly RecordedEvent[]) => boolean,
): Promise<readonly RecordedEvent[]> {
  const done = new AbortController();
  const accepts = filterOf(options);
  const events: RecordedEvent[] = [];
  await log.store.log.subscribeAll({
    ...(after === undefined ? {} : { after }),
    streamPrefix: '',
    signal: done.signal,
    onEvents: (batch) => {
      for (const event of batch) if (!enough(events) && accepts(event)) events.push(event);
      if (enough(events)) done.abort();
      return Promise.resolve();
    },
    onCaughtUp: () => done.abort(),
  });
  return events;
}
