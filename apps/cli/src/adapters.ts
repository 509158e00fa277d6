/** The engines that `doctor` looks into: the only place here that names them. */
export { inspectEventStore, type EventStoreReport } from '@boardstream/engine-eventstore';
export { inspectNats, type LeaseReport, type NatsReport, type StreamReport } from '@boardstream/engine-nats';
