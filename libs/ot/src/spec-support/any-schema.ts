import type { OpSchema } from '../index.ts';

/** Takes every value: for tests of the form alone. */
export const anySchema: OpSchema = {
  checkId: () => undefined,
  checkProperty: () => undefined,
  checkBoardProperty: () => undefined,
  checkPoints: () => undefined,
  checkText: () => undefined,
  checkExtra: () => undefined,
};
