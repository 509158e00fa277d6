/** Changes that follow each other within this time, with the same properties of the same elements, undo as one: a colour being picked, a slider being moved. */
const SAME_ACTION_MS = 800;

/**
 * Names the undo group of each change. What one gesture does is one group, from its first change to the one that the
 * editor makes when it ends (an arrow binding to its target, say); between gestures every action is a group of its own.
 */
export class UndoGroups {
  private count = 0;
  private inGesture = false;
  private last: { readonly what: string; readonly at: number } | undefined;

  /** Says, on every report of the editor, whether a gesture is under way; `changed` are the elements and properties that this report changed, '' when none. */
  next(active: boolean, changed: string, now: number): string {
    const continues = this.inGesture || (!active && this.repeats(changed, now));
    if (!continues && (active || changed !== '')) this.count += 1;
    const ended = this.inGesture && !active;
    this.inGesture = active;
    if (active || ended) this.last = undefined;
    else if (changed !== '') this.last = { what: changed, at: now };
    return `gesture-${this.count}`;
  }

  private repeats(changed: string, now: number): boolean {
    return this.last !== undefined && this.last.what === changed && now - this.last.at < SAME_ACTION_MS;
  }
}
