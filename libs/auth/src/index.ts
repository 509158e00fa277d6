export { ACTIONS, allows, type Action, type Actor, type PermissionSettings } from './permissions.ts';
