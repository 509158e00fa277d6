import type { Draw } from './property.ts';

/** Draws from another source and writes down, as integers from 0 (the simplest), what was chosen. */
export class RecordedChoices implements Draw {
  readonly choices: number[] = [];
  readonly #source: Draw;

  constructor(source: Draw) {
    this.#source = source;
  }

  integer(min: number, max: number): number {
    const value = this.#source.integer(min, max);
    this.choices.push(value - min);
    return value;
  }

  chance(probability: number): boolean {
    const value = this.#source.chance(probability);
    this.choices.push(value ? 1 : 0);
    return value;
  }

  pick<T>(items: readonly T[]): T {
    const value = this.#source.pick(items);
    this.choices.push(items.indexOf(value));
    return value;
  }
}

/** Draws what is written down, whatever is asked; after its end, the simplest. */
export class ReplayedChoices implements Draw {
  readonly #choices: readonly number[];
  /** Choices taken so far: more than there are where the simplest were taken after the end. */
  used = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  integer(min: number, max: number): number {
    return Math.min(max, min + this.#next());
  }

  chance(probability: number): boolean {
    return this.#next() > 0 && probability > 0;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.min(this.#next(), items.length - 1)] as T; // the index is within the list, which no generator leaves empty
  }

  #next(): number {
    return this.#choices[this.used++] ?? 0;
  }
}
