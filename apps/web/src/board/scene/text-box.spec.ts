import { differingPart, replaceTextBox, type TextBox } from './text-box.ts';

/** A double of a text box: text and caret, as the DOM's has them. */
class FakeTextBox extends EventTarget implements TextBox {
  value: string;
  selectionStart: number;
  selectionEnd: number;
  inputs = 0;

  constructor(value: string, from: number, to: number = from) {
    super();
    [this.value, this.selectionStart, this.selectionEnd] = [value, from, to];
    this.addEventListener('input', () => (this.inputs += 1));
  }

  setRangeText(insert: string, start = 0, end = 0): void {
    this.value = this.value.slice(0, start) + insert + this.value.slice(end);
  }

  setSelectionRange(from: number | null, to: number | null): void {
    [this.selectionStart, this.selectionEnd] = [from ?? 0, to ?? 0];
  }
}

describe('what others type into the text box', () => {
  it('leaves the caret with the words it stands in', () => {
    const box = new FakeTextBox('middle', 6);
    expect(replaceTextBox(box, 'front middle')).toBe(true);
    expect([box.value, box.selectionStart, box.selectionEnd, box.inputs]).toEqual(['front middle', 12, 12, 1]);
  });

  it('before the caret or behind it does not select anything, nor where it stood inside', () => {
    const box = new FakeTextBox('abcdef', 3);
    replaceTextBox(box, 'aXYZf');
    expect([box.selectionStart, box.selectionEnd]).toEqual([4, 4]);
  });

  it('keeps what was selected selected', () => {
    const box = new FakeTextBox('one two', 4, 7);
    replaceTextBox(box, 'zero one two');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('two');
  });

  it('[M5] never splits a surrogate pair', () => {
    expect(differingPart('a😀b', 'a😁b')).toEqual({ start: 1, end: 3, insert: '😁' });
    expect(differingPart('😀', '😀😀')).toEqual({ start: 2, end: 2, insert: '😀' });
    expect(differingPart('x\u{1F600}', 'x\u{1F300}\u{1F600}').insert).toBe('\u{1F300}');
  });

  it('is nothing when no box is open', () => {
    expect(replaceTextBox(null, 'text')).toBe(false);
  });
});
