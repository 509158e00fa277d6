import { ReplayedChoices } from './choices.ts';

/**
 * Choices, as few and as small as were found, with which a case still fails. They are shrunk, and not what was made of
 * them, so that every generator's cases shrink and stay cases of that generator. After MacIver and Donaldson, "Test-Case
 * Reduction via Test-Case Generation" (2020).
 * @param fails whether the case of these choices fails
 * @param tries how often `fails` is asked at most
 */
export function shrinkChoices(
  choices: readonly number[],
  fails: (draw: ReplayedChoices) => boolean,
  tries = 5_000,
): readonly number[] {
  let best = choices;
  let left = tries;
  /** Takes a simpler candidate on when it fails too, without what it did not use. */
  const accept = (candidate: readonly number[]): boolean => {
    if (left-- <= 0) return false;
    const draw = new ReplayedChoices(candidate);
    if (!fails(draw)) return false;
    best = candidate.slice(0, draw.used);
    return true;
  };
  for (let before: readonly number[] | undefined; before !== best && left > 0;) {
    before = best;
    for (let size = best.length; size >= 1; size = size >> 1) {
      for (let at = best.length - size; at >= 0; at--) accept([...best.slice(0, at), ...best.slice(at + size)]);
    }
    for (let at = best.length - 1; at >= 0; at--) lower(at);
  }
  return best;

  function lower(at: number): void {
    let from = 0;
    for (let to = best[at] ?? 0; from < to; to = best[at] ?? 0) {
      const middle = (from + to) >> 1;
      const smaller = [...best.slice(0, at), middle, ...best.slice(at + 1)];
      if (!accept(smaller)) from = middle + 1;
    }
  }
}
