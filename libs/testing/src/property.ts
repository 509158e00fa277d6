/** Where the values of a random case come from. `Random` is one; so are recorded choices, which can be made smaller. */
export interface Draw {
  /** An integer from `min` to `max`, both inclusive; the smaller it is, the simpler is the case. */
  integer(min: number, max: number): number;
  /** True with this probability; false is the simpler case. */
  chance(probability: number): boolean;
  /** One of the items, the simplest of which stands first. */
  pick<T>(items: readonly T[]): T;
}

/** What a case tells about itself. */
export interface CaseLog {
  /** A part of the case, for whoever reads how it failed. */
  note(name: string, value: unknown): void;
  /** One more case that is in this share of all, or is not. */
  count(share: string, happened: boolean): void;
}

/** Something that holds in every random case; independent of the test runner. */
export interface Property {
  /** The id of the rule that it shows. */
  readonly rule: string;
  readonly title: string;
  /** How many ordinary cases one of this is worth, where it is much more work: so many fewer are run. */
  readonly weight?: number;
  /** One case; throws where the property does not hold. Draws the same values where `draw` gives the same. */
  run(draw: Draw, log: CaseLog): void;
}

/** How many of the counted cases were in a share. */
export interface Share {
  readonly of: number;
  readonly happened: number;
}

/** A case that failed, as small as it could be made. */
export interface PropertyFailure {
  /** The number of the case that failed, from 0; with the seed it repeats the failure. */
  readonly at: number;
  /** What the smallest case threw. */
  readonly error: unknown;
  /** The parts of the smallest case. */
  readonly notes: readonly (readonly [name: string, value: unknown])[];
}

/** What came of a property's cases. */
export interface PropertyResult {
  readonly property: Property;
  readonly seed: number;
  /** Cases that ran; the first failure ends the run. */
  readonly cases: number;
  readonly failure?: PropertyFailure;
  readonly shares: ReadonlyMap<string, Share>;
}

/** The failure in words: the seed, the smallest case, what it threw, and how to run it again. */
export function describeFailure({ property, seed }: PropertyResult, { at, error, notes }: PropertyFailure): string {
  return [
    `[${property.rule}] ${property.title}: case ${String(at)} of seed ${String(seed)} fails. The smallest that was found:`,
    ...notes.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    `  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    `Again: npm run fuzz -- --seed ${String(seed)} --case ${String(at)} --property '${property.title}'`,
  ].join('\n');
}
