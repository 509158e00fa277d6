export { openEngines, type Engines } from './adapters.ts';
export type { GatewayParts } from './gateway-parts.ts';
export { Gateway } from './gateway.ts';
export { GatewayModule, type GatewayModuleOptions } from './gateway.module.ts';
export { RemoteHistory, type RemoteHistoryOptions } from './history/remote-history.ts';
export { createGatewayApp, listenPublicly, serveGateway, startGateway, type RunningGateway } from './start-gateway.ts';
export { GATEWAY } from './tokens.ts';
