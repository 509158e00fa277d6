export type { GatewayParts } from './gateway-parts.ts';
export { Gateway } from './gateway.ts';
export { GatewayModule, type GatewayModuleOptions } from './gateway.module.ts';
export { RemoteHistory, type RemoteHistoryOptions } from './history/remote-history.ts';
export { createGatewayApp, listenPublicly, startGateway, type RunningGateway } from './start-gateway.ts';
export { GATEWAY } from './tokens.ts';
