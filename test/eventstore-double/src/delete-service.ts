import type { handleUnaryCall } from '@grpc/grpc-js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { DeleteAnswer, DoubleLog, Expectation } from './double-log.ts';
import { errors, EXPECTED_VERSION, serviceErrorOf } from './errors.ts';
import { expectationOf, streamNameOf } from './wire.ts';

export function deleteHandler(log: DoubleLog): handleUnaryCall<DeleteReq, DeleteResp> {
  return ({ request }, callback) => {
    const { stream, expected } = targetOf(request);
    const done = log.softDelete(stream, expected).then((answer) => {
      throwUnlessDone(stream, expected, answer);
      return new streamsMessages.DeleteResp().setNoPosition(new sharedMessages.Empty());
    });
    done.then((response) => callback(null, response), failWith(callback));
  };
}

export function tombstoneHandler(log: DoubleLog): handleUnaryCall<TombstoneReq, TombstoneResp> {
  return ({ request }, callback) => {
    const { stream, expected } = targetOf(request);
    const done = log.tombstone(stream, expected).then((answer) => {
      throwUnlessDone(stream, expected, answer);
      return new streamsMessages.TombstoneResp().setNoPosition(new sharedMessages.Empty());
    });
    done.then((response) => callback(null, response), failWith(callback));
  };
}

interface Target {
  readonly stream: string;
  readonly expected: Expectation;
}

function targetOf(request: DeleteReq | TombstoneReq): Target {
  const options = request.getOptions();
  if (options === undefined) return { stream: '', expected: 'any' };
  return {
    stream: streamNameOf(options.getStreamIdentifier()),
    expected: expectationOf(options, () => options.getRevision()),
  };
}

function throwUnlessDone(stream: string, expected: Expectation, answer: DeleteAnswer | undefined): void {
  if (answer === undefined) return;
  if (answer.type === 'deleted') throw errors.streamDeleted(stream);
  const version = typeof expected === 'number' ? expected : EXPECTED_VERSION[expected];
  throw errors.wrongExpectedVersion('Delete', stream, version, answer.actual);
}

function failWith(callback: (error: Error) => void): (error: unknown) => void {
  return (error) => callback(serviceErrorOf(error));
}
