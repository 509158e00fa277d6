import { Server, ServerCredentials } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { openEmbeddedStore } from '@boardstream/engine-embedded';
import { appendHandler } from './append-service.ts';
import { batchAppendHandler } from './batch-append-service.ts';
import { deleteHandler, tombstoneHandler } from './delete-service.ts';
import { DoubleLog } from './double-log.ts';
import { readHandler } from './read-service.ts';
import { gossip, serverFeatures } from './server-services.ts';

/** As the server has it: more calls of one connection wait without an error. */
const CALLS_AT_ONCE = 100;
/** The largest message that the server takes, in bytes; an append within it may still be over the limit of an append. */
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

export interface DoubleServerOptions {
  /** Where the store is kept. */
  readonly dir: string;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface DoubleServer {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws PortError when the store can't be opened; Error when the port is taken. */
export async function startDoubleServer({ dir, host, port }: DoubleServerOptions): Promise<DoubleServer> {
  const store = await openEmbeddedStore({ dir });
  const log = new DoubleLog(store);
  const server = new Server({
    'grpc.max_concurrent_streams': CALLS_AT_ONCE,
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  });
  let bound = 0;
  server.addService(StreamsService, {
    read: readHandler(log),
    append: appendHandler(log),
    batchAppend: batchAppendHandler(log),
    delete: deleteHandler(log),
    tombstone: tombstoneHandler(log),
  });
  server.addService(ServerFeaturesService, serverFeatures());
  server.addService(
    GossipService,
    gossip(host, () => bound),
  );
  bound = await bind(server, `${host}:${port}`);
  return {
    port: bound,
    close: async () => {
      server.forceShutdown();
      await store.close();
    },
  };
}

function bind(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve(port);
      else reject(error);
    });
  });
}
