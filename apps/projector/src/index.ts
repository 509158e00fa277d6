export type { ProjectorParts } from './projector-parts.ts';
export { DEFAULT_PROJECTOR_SETTINGS, type ProjectorSettings } from './projector-settings.ts';
export type { ProjectorStats } from './projector-stats.ts';
export { ProjectorModule } from './projector.module.ts';
export { Projector } from './projector.ts';
export { HISTORY, PROJECTOR, VERIFICATION } from './tokens.ts';
export { HistoryServer, type HistoryServerOptions } from './rpc/history-server.ts';
