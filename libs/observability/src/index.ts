export { frameworkLogger, type FrameworkLogger } from './framework-logger.ts';
export { createLogger, silentLogger, type LogFields, type Logger, type LoggerOptions } from './logger.ts';
export type { LogOutput } from './log-output.ts';
export { measuredLog } from './measured-log.ts';
export { measuredVerification } from './measured-verification.ts';
export { Metrics } from './metrics.ts';
export type { CountingRole, RoleStats } from './role-metrics.ts';
export { OperatorServer, type OperatorServerOptions } from './operator-server.ts';
export { Readiness, type HealthCheck, type PartReport, type ReadinessReport } from './readiness.ts';
