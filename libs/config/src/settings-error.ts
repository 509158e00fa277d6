/** What is wrong with one setting. */
export interface SettingsProblem {
  /** The variable, or the key in the file, as its writer knows it. */
  readonly name: string;
  readonly message: string;
}

/** Settings that can't be used; the message names every wrong one and what is expected of it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[], options?: ErrorOptions) {
    super(problems.map((problem) => `${problem.name}: ${problem.message}`).join('\n'), options);
    this.problems = problems;
  }
}
