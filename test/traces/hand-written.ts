/** A transaction as it stands in a file. */
interface FileTransaction {
  readonly agent: number;
  readonly parents: readonly number[];
  readonly patches: readonly (readonly [position: number, deleted: number, inserted: string])[];
}

/** A concurrent trace as it stands in a file, with small transactions: `[agent, parents, ...patches]`. */
export function fileOf(
  agents: number,
  endContent: string,
  ...txns: readonly (readonly [number, readonly number[], ...FileTransaction['patches']])[]
): Readonly<Record<string, unknown>> {
  return {
    kind: 'concurrent',
    endContent,
    numAgents: agents,
    txns: txns.map(([agent, parents, ...patches]): FileTransaction => ({ agent, parents, patches })),
  };
}
