import type { Operation } from '@boardstream/ot';
import type { ScriptedClient } from './scripted-client.ts';
import type { TestRoom } from './test-room.ts';

/** The names that an operation carries in its `extra`: every change that is to be accounted for has one of its own. */
export function tokensIn(op: Operation): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const change of op) {
    const extra =
      change.type === 'create' ? change.element.extra : change.type === 'set' ? change.props.extra : undefined;
    for (const name of Object.keys(extra ?? {})) tokens.add(name);
  }
  return tokens;
}

/** How often a token is in the log, and whether its author was told that its work was lost or could not be carried on. */
export interface TokenAccount {
  readonly token: string;
  readonly committed: number;
  readonly toldOf: boolean;
}

/** What each page's own work became: in the log, or told of. */
export class TokenBook {
  readonly #tokens: { readonly token: string; readonly ids: readonly string[]; readonly page: ScriptedClient }[] = [];
  /** Pages of one person hand their work on to the next. */
  readonly #heirs = new Map<ScriptedClient, ScriptedClient>();

  note(token: string, op: Operation, page: ScriptedClient): void {
    const ids = op.flatMap((change) => (change.type === 'board' ? [] : [change.id]));
    this.#tokens.push({ token, ids, page });
  }

  handedOn(from: ScriptedClient, to: ScriptedClient): void {
    this.#heirs.set(from, to);
  }

  accounts(room: TestRoom): readonly TokenAccount[] {
    const committed = new Map<string, number>();
    for (const { body } of room.log) {
      if (body.type !== 'op-committed') continue;
      for (const token of tokensIn(body.op)) committed.set(token, (committed.get(token) ?? 0) + 1);
    }
    return this.#tokens.map(({ token, ids, page }) => ({
      token,
      committed: committed.get(token) ?? 0,
      toldOf: this.#pagesAfter(page).some((heir) => isTold(heir, token, ids)),
    }));
  }

  #pagesAfter(page: ScriptedClient): readonly ScriptedClient[] {
    const heir = this.#heirs.get(page);
    return heir === undefined ? [page] : [page, ...this.#pagesAfter(heir)];
  }
}

function isTold({ lost, conflicts }: ScriptedClient, token: string, ids: readonly string[]): boolean {
  return (
    lost.some(({ elements }) => elements.some(({ id }) => ids.includes(id))) ||
    conflicts.some(({ ops }) => ops.some((op) => tokensIn(op).has(token)))
  );
}
