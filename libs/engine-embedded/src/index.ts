export { openEmbeddedStore, type EmbeddedStore, type EmbeddedStoreOptions } from './embedded-store.ts';
export { inProcessBroker, type InProcessBroker, type InProcessBrokerOptions } from './in-process-broker.ts';
