export type { BrokerStatus } from './broker-connection.ts';
export { DEFAULT_STREAM_SETTINGS, type NatsConnectionSettings, type NatsStreamSettings } from './broker-settings.ts';
export { natsBroker, type NatsBroker, type NatsBrokerOptions } from './nats-broker.ts';
export {
  inspectNats,
  type ConsumerReport,
  type NatsInspection,
  type NatsReport,
  type StreamReport,
} from './inspect-nats.ts';
export type { LeaseReport } from './inspect-leases.ts';
