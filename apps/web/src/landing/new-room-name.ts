const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 10;

/** A name for a board that nobody guesses by chance; without the signs that are easily misread. */
export function newRoomName(random: () => number): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? 'a');
  return `board-${letters.join('')}`;
}
