/** Where lines go. */
export interface LogOutput {
  write(line: string): unknown;
  readonly isTTY?: boolean;
}
