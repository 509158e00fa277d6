export { brokerOptions } from './broker-options.ts';
export { closedOnError } from './closed-on-error.ts';
export { endService } from './end-service.ts';
export { fromSetting } from './from-setting.ts';
export { listenOn, type PortUse } from './listen.ts';
export { runRole, type RoleProcessOptions, type RunningProcess } from './run-role.ts';
export { serveUntilStopped } from './serve-until-stopped.ts';
export { serverUrl } from './server-url.ts';
export { EXIT_CODES, StartError, type StartErrorCode } from './start-error.ts';
