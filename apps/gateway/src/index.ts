export type { GatewayAdapters, VerifyReport } from './gateway-adapters.ts';
export { GatewayModule, type GatewayOptions } from './gateway.module.ts';
