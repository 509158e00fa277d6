import type { handleBidiStreamingCall } from '@grpc/grpc-js';
import anyMessages from 'google-protobuf/google/protobuf/any_pb.js';
import emptyMessages from 'google-protobuf/google/protobuf/empty_pb.js';
import codeMessages from '@eventstore/db-client/generated/code_pb.js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import statusMessages from '@eventstore/db-client/generated/status_pb.js';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { Status } from '@eventstore/db-client/generated/status_pb.js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { assertNever } from '@boardstream/kernel';
import type { ExpectedRevision, LogRecord } from '@boardstream/ports';
import { MAX_APPEND_BYTES, type AppendAnswer, type DoubleLog, type Expectation } from './double-log.ts';
import { expectationOf, recordOf, streamIdentifier, streamNameOf, uuid, wirePosition } from './wire.ts';

const { Success } = streamsMessages.BatchAppendResp;
const { Code } = codeMessages;

/** An append whose last message has not come yet. */
interface Pending {
  readonly stream: string;
  readonly expected: Expectation;
  readonly records: LogRecord[];
}

/** Appends over one long-lived stream, each named by its correlation id; answers in the order in which they are durable. */
export function batchAppendHandler(log: DoubleLog): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> {
  return (call) => {
    const pending = new Map<string, Pending>();
    call.on('data', (message: BatchAppendReq) => {
      void answer(log, pending, message).then((response) => {
        // Who was cancelled meanwhile does not hear it: the outcome is unknown to them.
        if (response !== undefined && !call.cancelled) call.write(response);
      });
    });
    call.on('end', () => call.end());
    call.on('error', () => undefined); // the client went away
  };
}

/** What is answered to a message; nothing while more of its append is to come. */
async function answer(
  log: DoubleLog,
  pending: Map<string, Pending>,
  message: BatchAppendReq,
): Promise<BatchAppendResp | undefined> {
  const correlation = message.getCorrelationId()?.getString() ?? '';
  const append = pending.get(correlation) ?? begin(message);
  if (append === undefined) return undefined;
  const response = new streamsMessages.BatchAppendResp()
    .setCorrelationId(uuid(correlation))
    .setStreamIdentifier(streamIdentifier(append.stream));
  try {
    append.records.push(...message.getProposedMessagesList().map(recordOf));
    if (!message.getIsFinal()) {
      pending.set(correlation, append);
      return undefined;
    }
    pending.delete(correlation);
    return fill(response, append, await log.append(append.stream, append.expected, append.records));
  } catch (error) {
    pending.delete(correlation);
    return response.setError(badRequest(error));
  }
}

function begin(message: BatchAppendReq): Pending | undefined {
  const options = message.getOptions();
  if (options === undefined) return undefined;
  return {
    stream: streamNameOf(options.getStreamIdentifier()),
    expected: expectationOf(options, () => options.getStreamPosition()),
    records: [],
  };
}

function fill(response: BatchAppendResp, { stream, expected }: Pending, result: AppendAnswer): BatchAppendResp {
  switch (result.type) {
    case 'appended': {
      const position = wirePosition(result.position);
      const at = new sharedMessages.AllStreamPosition().setCommitPosition(position).setPreparePosition(position);
      return response.setSuccess(new Success().setCurrentRevision(String(result.revision)).setPosition(at));
    }
    case 'nothing': {
      const success = new Success().setNoPosition(new emptyMessages.Empty());
      if (result.revision === undefined) success.setNoStream(new emptyMessages.Empty());
      else success.setCurrentRevision(String(result.revision));
      return response.setSuccess(success);
    }
    case 'wrong-version':
      return response.setError(
        status(Code.ALREADY_EXISTS, 'WrongExpectedVersion', wrongVersion(expected, result.actual)),
      );
    case 'deleted': {
      const details = new sharedMessages.StreamDeleted().setStreamIdentifier(streamIdentifier(stream));
      return response.setError(status(Code.NOT_FOUND, 'StreamDeleted', details));
    }
    case 'too-large': {
      const details = new sharedMessages.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_BYTES);
      return response.setError(status(Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', details));
    }
    default:
      return assertNever(result);
  }
}

function wrongVersion(expected: Expectation, actual: ExpectedRevision): Serializable {
  const message = new sharedMessages.WrongExpectedVersion();
  if (actual === 'no-stream') message.setCurrentNoStream(new emptyMessages.Empty());
  else message.setCurrentStreamRevision(String(actual));
  switch (expected) {
    case 'any':
      return message.setExpectedAny(new emptyMessages.Empty());
    case 'no-stream':
      return message.setExpectedNoStream(new emptyMessages.Empty());
    case 'stream-exists':
      return message.setExpectedStreamExists(new emptyMessages.Empty());
    default:
      return message.setExpectedStreamPosition(String(expected));
  }
}

function badRequest(error: unknown): Status {
  const message = error instanceof Error ? error.message : String(error);
  return status(Code.INVALID_ARGUMENT, 'BadRequest', new sharedMessages.BadRequest().setMessage(message));
}

interface Serializable {
  serializeBinary(): Uint8Array;
}

/** @param name of the message that the details hold, as of the answer: they are the same. */
function status(
  code: Status['getCode'] extends () => infer C ? C : never,
  name: string,
  details: Serializable,
): Status {
  const packed = new anyMessages.Any();
  packed.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new statusMessages.Status().setCode(code).setMessage(name).setDetails(packed);
}
