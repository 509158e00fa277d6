/** How often what happened, by name: a simulation in which a case never comes up proves nothing about it. */
export class Counters {
  readonly #counts = new Map<string, number>();

  add(name: string, times = 1): void {
    this.#counts.set(name, this.get(name) + times);
  }

  get(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  addAll(other: Counters): void {
    for (const [name, times] of other.#counts) this.add(name, times);
  }

  /** In alphabetical order of name. */
  entries(): readonly (readonly [name: string, times: number])[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
