import { randomUUID } from 'node:crypto';
import gossipMessages from '@eventstore/db-client/generated/gossip_pb.js';
import serverFeaturesMessages from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { IGossipServer } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import type { IServerFeaturesServer } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { uuid } from './wire.ts';

/** The version whose behaviour this is. */
const VERSION = '23.10.6';

/** What the client asks before its first append. */
export function serverFeatures(): IServerFeaturesServer {
  const methods = new serverFeaturesMessages.SupportedMethods().setEventStoreServerVersion(VERSION);
  for (const { path } of Object.values(StreamsService)) {
    const [service = '', name = ''] = path.slice(1).toLowerCase().split('/');
    methods.addMethods(new serverFeaturesMessages.SupportedMethod().setServiceName(service).setMethodName(name));
  }
  return { getSupportedMethods: (_call, callback) => callback(null, methods) };
}

/** A cluster of one, its leader: for clients that look for the leader first (`esdb+discover`, or several hosts). */
export function gossip(host: string, port: () => number): IGossipServer {
  const instance = randomUUID();
  return {
    read: (_call, callback) => {
      const member = new gossipMessages.MemberInfo()
        .setInstanceId(uuid(instance))
        .setState(gossipMessages.MemberInfo.VNodeState.LEADER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossipMessages.EndPoint().setAddress(host).setPort(port()));
      const cluster = new gossipMessages.ClusterInfo();
      cluster.addMembers(member);
      callback(null, cluster);
    },
  };
}
