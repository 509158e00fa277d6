/** An operation that is not canonical, not valid, or does not fit the board it is used with. Nothing was changed. */
export class OpError extends Error {
  override readonly name = 'OpError';
  /** The rule that the operation breaks: 'M9', 'M14' … */
  readonly rule: string;
  /** The element concerned, where there is one; the board's own properties have the empty id. */
  readonly elementId?: string;

  constructor(rule: string, message: string, elementId?: string) {
    super(`[${rule}] ${message}`);
    this.rule = rule;
    if (elementId !== undefined) this.elementId = elementId;
  }
}
