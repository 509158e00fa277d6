const SEGMENTER = new Intl.Segmenter();

/** The text's characters as a person counts them: an emoji of several parts is one. */
export function graphemes(text: string): readonly string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
