/** What of a text box is needed. */
export type TextBox = Pick<
  HTMLTextAreaElement,
  'value' | 'selectionStart' | 'selectionEnd' | 'setRangeText' | 'setSelectionRange' | 'dispatchEvent'
>;

/**
 * Makes the text of an open text box `text` by replacing only the part that differs, so that the caret stays with the
 * words it stands in; then tells the editor, as if it had been typed. False when there is no box.
 */
export function replaceTextBox(box: TextBox | null, text: string): boolean {
  if (box === null) return false;
  const part = differingPart(box.value, text);
  const [from, to] = [moved(box.selectionStart, part), moved(box.selectionEnd, part)];
  box.setRangeText(part.insert, part.start, part.end);
  // The browser would select what it put in where the caret stood inside: the next key would delete it.
  box.setSelectionRange(from, to);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

interface DifferingPart {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

function moved(caret: number, { start, end, insert }: DifferingPart): number {
  if (caret <= start) return caret;
  return caret < end ? start + insert.length : caret - (end - start) + insert.length;
}

/** The part of `before`, in UTF-16 units, that `insert` replaces to make it `after`. Never half of a surrogate pair. */
export function differingPart(before: string, after: string): DifferingPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start > 0 && isHighSurrogate(before, start - 1)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (tail > 0 && isHighSurrogate(before, before.length - tail - 1)) tail -= 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
