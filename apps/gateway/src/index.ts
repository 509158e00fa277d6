export type { GatewayParts } from './gateway-parts.ts';
export { Gateway } from './gateway.ts';
export { GatewayModule, configureGateway, type GatewayModuleOptions } from './gateway.module.ts';
export { RemoteHistory, type RemoteHistoryOptions } from './history/remote-history.ts';
export { GATEWAY } from './tokens.ts';
