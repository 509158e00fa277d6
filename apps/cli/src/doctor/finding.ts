/** Something that is not as it should be, and what to do about it. */
export interface Finding {
  /** `problem`: it does not work, or will not when it must. `warning`: it works, and somebody should know. */
  readonly severity: 'problem' | 'warning';
  /** For programs: one word or several with hyphens; it stays the same. */
  readonly code: string;
  /** What was seen, with its values. */
  readonly what: string;
  /** What to do. */
  readonly remedy: string;
}

export function problem(code: string, what: string, remedy: string): Finding {
  return { severity: 'problem', code, what, remedy };
}

export function warning(code: string, what: string, remedy: string): Finding {
  return { severity: 'warning', code, what, remedy };
}
