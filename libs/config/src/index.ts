export { describeSettings, type SettingDescription } from './describe-settings.ts';
export { CONFIG_FILE_VARIABLE, loadSettings, type Environment } from './load-settings.ts';
export { natsConnection } from './nats-connection.ts';
export type { Settings } from './schema.ts';
export { SettingsError, type SettingsProblem } from './settings-error.ts';
export { namesCluster } from './names-cluster.ts';
