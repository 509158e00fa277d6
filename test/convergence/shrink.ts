import { runScript } from './run-script.ts';
import type { Action, Script } from './script.ts';

/**
 * The shortest script found that still fails in the same way: pages' parts are left out, then ever smaller runs of
 * actions (delta debugging, after Zeller and Hildebrandt 2002), down to single ones, until nothing more can go.
 * @param tries how many scripts are run at most
 */
export function shortest(script: Script, kind: string, tries = 3_000): Script {
  let best = script;
  let left = tries;
  const accept = (actions: readonly Action[]): boolean => {
    if (left <= 0 || actions.length === best.actions.length) return false;
    left -= 1;
    const candidate = { ...best, actions };
    if (runScript(candidate).failure?.kind !== kind) return false;
    best = candidate;
    return true;
  };
  for (let length = -1; length !== best.actions.length && left > 0;) {
    length = best.actions.length;
    for (const page of script.pages.keys()) accept(best.actions.filter(([, index]) => index !== page));
    for (let size = best.actions.length >> 1; size >= 1; size >>= 1) {
      for (let at = best.actions.length - size; at >= 0; at -= size) {
        accept([...best.actions.slice(0, at), ...best.actions.slice(at + size)]);
      }
    }
  }
  return withFewestPages(best, kind);
}

/** Without the pages at the end that do nothing. */
function withFewestPages(script: Script, kind: string): Script {
  let best = script;
  while (best.pages.length > 1) {
    const candidate = { ...best, pages: best.pages.slice(0, -1) };
    if (best.actions.some(([, index]) => index >= candidate.pages.length)) break;
    if (runScript(candidate).failure?.kind !== kind) break;
    best = candidate;
  }
  return best;
}
