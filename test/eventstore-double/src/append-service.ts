import type { handleClientStreamingCall, ServerReadableStream } from '@grpc/grpc-js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { assertNever } from '@boardstream/kernel';
import type { ExpectedRevision, LogRecord } from '@boardstream/ports';
import { MAX_APPEND_BYTES, type AppendAnswer, type DoubleLog, type Expectation } from './double-log.ts';
import { errors, serviceErrorOf } from './errors.ts';
import { expectationOf, recordOf, streamNameOf, wirePosition } from './wire.ts';

const { Position, Success, WrongExpectedVersion } = streamsMessages.AppendResp;

interface AppendRequest {
  readonly stream: string;
  readonly expected: Expectation;
  readonly records: readonly LogRecord[];
}

/** One append a call: what the client falls back to when it is given credentials for the call. */
export function appendHandler(log: DoubleLog): handleClientStreamingCall<AppendReq, AppendResp> {
  return (call, callback) => {
    append(log, call).then(
      (response) => callback(null, response),
      (error: unknown) => callback(serviceErrorOf(error)),
    );
  };
}

async function append(log: DoubleLog, call: ServerReadableStream<AppendReq, AppendResp>): Promise<AppendResp> {
  const { stream, expected, records } = await requestOf(call);
  return responseOf(stream, expected, await log.append(stream, expected, records));
}

async function requestOf(call: AsyncIterable<AppendReq>): Promise<AppendRequest> {
  let options: AppendReq.Options | undefined;
  const records: LogRecord[] = [];
  for await (const message of call) {
    options ??= message.getOptions();
    const proposed = message.getProposedMessage();
    if (proposed !== undefined) records.push(recordOf(proposed));
  }
  if (options === undefined) throw new TypeError('an append without options');
  const revision = options.getRevision();
  return {
    stream: streamNameOf(options.getStreamIdentifier()),
    expected: expectationOf(options, () => revision),
    records,
  };
}

/** @throws ServiceError: a conflict is an answer, the rest are errors. */
function responseOf(stream: string, expected: Expectation, answer: AppendAnswer): AppendResp {
  const response = new streamsMessages.AppendResp();
  switch (answer.type) {
    case 'appended': {
      const position = wirePosition(answer.position);
      return response.setSuccess(
        new Success()
          .setCurrentRevision(String(answer.revision))
          .setPosition(new Position().setCommitPosition(position).setPreparePosition(position)),
      );
    }
    case 'nothing':
      return response.setSuccess(nothing(answer.revision));
    case 'wrong-version':
      return response.setWrongExpectedVersion(wrongVersion(expected, answer.actual));
    case 'deleted':
      throw errors.streamDeleted(stream);
    case 'too-large':
      throw errors.maxAppendSizeExceeded(MAX_APPEND_BYTES);
    default:
      return assertNever(answer);
  }
}

function nothing(revision: number | undefined): AppendResp.Success {
  const success = new Success().setNoPosition(new sharedMessages.Empty());
  return revision === undefined
    ? success.setNoStream(new sharedMessages.Empty())
    : success.setCurrentRevision(String(revision));
}

function wrongVersion(expected: Expectation, actual: ExpectedRevision): AppendResp.WrongExpectedVersion {
  const message = new WrongExpectedVersion();
  if (actual === 'no-stream') message.setCurrentNoStream(new sharedMessages.Empty());
  else message.setCurrentRevision(String(actual));
  switch (expected) {
    case 'any':
      return message.setExpectedAny(new sharedMessages.Empty());
    case 'no-stream':
      return message.setExpectedNoStream(new sharedMessages.Empty());
    case 'stream-exists':
      return message.setExpectedStreamExists(new sharedMessages.Empty());
    default:
      return message.setExpectedRevision(String(expected));
  }
}
