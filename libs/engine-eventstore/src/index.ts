export { EsdbAddressError } from './esdb-address.ts';
export { EsdbEventLog, type EsdbEventLogOptions } from './esdb-event-log.ts';
export { inspectEventStore, type EventStoreReport } from './inspect-event-store.ts';
