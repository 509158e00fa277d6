/** An operation that is not canonical, not valid, or does not fit the board it is used with. Nothing was changed. */
export class OpError extends Error {
  override readonly name = 'OpError';
  /** The rule that the operation breaks: 'M9', 'M14' … */
  readonly rule: string;
  /** The element concerned, where there is one; the board's own properties have the empty id. */
  readonly elementId?: string;

  constructor(rule: string, message: string, elementId?: string, options?: ErrorOptions) {
    super(`[${rule}] ${message}`, options);
    this.rule = rule;
    if (elementId !== undefined) this.elementId = elementId;
  }

  /** The same error, naming the element where it does not yet. */
  about(elementId: string): OpError {
    if (this.elementId !== undefined) return this;
    return new OpError(this.rule, this.message.slice(this.rule.length + 3), elementId, { cause: this });
  }
}
