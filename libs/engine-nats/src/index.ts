export type { BrokerStatus } from './broker-connection.ts';
export { DEFAULT_STREAM_SETTINGS, type NatsConnectionSettings, type NatsStreamSettings } from './broker-settings.ts';
export { natsBroker, type NatsBroker, type NatsBrokerOptions } from './nats-broker.ts';
