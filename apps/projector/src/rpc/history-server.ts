import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  Server,
  ServerCredentials,
  status,
  type handleServerStreamingCall,
  type handleUnaryCall,
  type MethodDefinition,
  type ServerWritableStream,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { Logger } from '@boardstream/observability';
import { PortError, type History, type Verification } from '@boardstream/ports';
import {
  historyMethods,
  ProtocolError,
  type HistoryEventsPart,
  type HistoryEventsRequest,
  type HistoryHeadPart,
  type HistoryStatePart,
  type HistoryStateRequest,
  type HistoryVerifyPart,
  type RemoteMethod,
} from '@boardstream/protocol';
import { partsOfEvents, partsOfState } from './answer-parts.ts';

export interface HistoryServerOptions {
  readonly history: History;
  readonly verification: Verification;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly logger: Logger;
}

/** Calls that one gateway may have open at once. */
const CONCURRENT_CALLS = 1_000;

/** The History service of a projector, by gRPC (P11). Bad questions are refused as INVALID_ARGUMENT, naming the field. */
export class HistoryServer {
  readonly #options: HistoryServerOptions;
  readonly #server = new Server({ 'grpc.max_concurrent_streams': CONCURRENT_CALLS });

  constructor(options: HistoryServerOptions) {
    this.#options = options;
  }

  /** Resolves with the port that is listened on; rejects when it can't be taken. */
  async listen(): Promise<number> {
    const { host, port } = this.#options;
    this.#server.addService(definitions(), this.#implementation());
    return new Promise((resolve, reject) => {
      this.#server.bindAsync(`${host}:${String(port)}`, ServerCredentials.createInsecure(), (error, taken) => {
        if (error === null) resolve(taken);
        else reject(error);
      });
    });
  }

  /** Takes no new calls, and resolves when the open ones have ended; those that last longer than `withinMs` are cut. */
  close(withinMs = 5_000): Promise<void> {
    return new Promise((resolve) => {
      const cut = setTimeout(() => this.#server.forceShutdown(), withinMs);
      this.#server.tryShutdown(() => {
        clearTimeout(cut);
        resolve();
      });
    });
  }

  #implementation(): UntypedServiceImplementation {
    const { history, verification } = this.#options;
    const state: handleServerStreamingCall<HistoryStateRequest, HistoryStatePart> = (call) =>
      this.#stream(call, async ({ room, at }) => partsOfState(await history.state(room, at)));
    const events: handleServerStreamingCall<HistoryEventsRequest, HistoryEventsPart> = (call) =>
      this.#stream(call, async ({ room, from, to, limit }) =>
        partsOfEvents(await history.events(room, from, to, limit)),
      );
    const heads: handleUnaryCall<readonly string[], readonly HistoryHeadPart[]> = (call, answer) => {
      history.heads(call.request).then(
        (found) =>
          answer(
            null,
            call.request.map((room) => found.get(room) ?? { type: 'not-found' }),
          ),
        (error: unknown) => answer(this.#refusal(error)),
      );
    };
    const verify: handleServerStreamingCall<string, HistoryVerifyPart> = (call) =>
      this.#stream(call, async (room) => [await verification.verify(room, reporting(call))]);
    return { state, events, heads, verify };
  }

  /** Sends the parts one by one, each when the one before has left; ends early when nobody listens any more. */
  #stream<Request, Part>(
    call: ServerWritableStream<Request, Part>,
    answer: (request: Request) => Promise<Iterable<Part>>,
  ): void {
    answer(call.request)
      // gRPC's types narrow what may be written; it is a stream of Node's like any other.
      .then((parts) => pipeline(Readable.from(parts), call as Writable))
      .catch((error: unknown) => {
        if (!call.cancelled) call.emit('error', this.#refusal(error));
      });
  }

  #refusal(error: unknown): Error & { code: status; details: string } {
    const details = error instanceof PortError || error instanceof ProtocolError ? error.message : 'the answer failed';
    const code = error instanceof PortError ? status.UNAVAILABLE : status.INTERNAL;
    if (code === status.INTERNAL) this.#options.logger.error('history.answer.failed', { error });
    return Object.assign(new Error(details, { cause: error }), { code, details });
  }
}

/** Tells the caller how far it is, as often as it wants to hear. */
function reporting(call: ServerWritableStream<string, HistoryVerifyPart>): Parameters<Verification['verify']>[1] {
  const abort = new AbortController();
  call.once('cancelled', () => abort.abort(new Error('nobody listens any more')));
  return {
    signal: abort.signal,
    onProgress: ({ events, head }) => {
      if (!call.cancelled) call.write({ type: 'progress', events, head });
    },
  };
}

function definitions(): Record<keyof typeof historyMethods, MethodDefinition<unknown, unknown>> {
  const { state, events, heads, verify } = historyMethods;
  return { state: definition(state), events: definition(events), heads: definition(heads), verify: definition(verify) };
}

function definition<Request, Response>(method: RemoteMethod<Request, Response>): MethodDefinition<unknown, unknown> {
  // gRPC keeps implementations of all types in one table; each gets what its own method decodes.
  return {
    path: method.path,
    requestStream: false,
    responseStream: method.responseStream,
    requestSerialize: (value) => Buffer.from(method.encodeRequest(value as Request)),
    requestDeserialize: (bytes) => method.decodeRequest(bytes),
    responseSerialize: (value) => Buffer.from(method.encodeResponse(value as Response)),
    responseDeserialize: (bytes) => method.decodeResponse(bytes),
  };
}
