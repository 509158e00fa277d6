import type { Point } from '@boardstream/ot';

const COMBINING_MARKS = 0x300;
const COMBINING_MARKS_COUNT = 112;
const PRIVATE_USE = 0xe000;
const PRIVATE_USE_COUNT = 6_400;
/** Outside the basic plane: two UTF-16 units each. */
const PRIVATE_USE_A = 0xf0000;

/** Values that no other call gives: whatever is found in a board or an event tells where it came from. */
export class Tags {
  #number = 0;

  number(): number {
    return ++this.#number;
  }

  /** One code point: a surrogate pair mostly, a combining mark now and then. */
  char(): string {
    const n = this.number();
    if (n % 8 === 0 && n / 8 <= COMBINING_MARKS_COUNT) return String.fromCodePoint(COMBINING_MARKS + n / 8 - 1);
    if (n % 3 === 0 && n / 3 < PRIVATE_USE_COUNT) return String.fromCodePoint(PRIVATE_USE + n / 3);
    return String.fromCodePoint(PRIVATE_USE_A + n);
  }

  text(length: number): string {
    return Array.from({ length }, () => this.char()).join('');
  }

  points(length: number): readonly Point[] {
    return Array.from({ length }, () => {
      const n = this.number();
      return n % 4 === 0 ? ([n / 100, n % 7, 0.5] as const) : ([n / 100, n % 7] as const);
    });
  }

  color(): string {
    return `#${(0x100000 + this.number()).toString(16)}`;
  }

  /** Radians. */
  angle(): number {
    return Number((this.number() / 1e6).toFixed(6));
  }

  /** A fractional index: the fraction after `a0` must not end in 0. */
  z(): string {
    return `a0${this.number().toString(36)}V`;
  }

  nonce(): string {
    return this.number().toString(16).padStart(16, '0');
  }
}
