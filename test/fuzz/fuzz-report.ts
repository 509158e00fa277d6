import type { PropertyResult, Share } from '@boardstream/testing';

/** A property's result, and the CPU time that it took. */
export type TimedResult = PropertyResult & { readonly cpuSeconds: number };

type Shares = ReadonlyMap<string, Share>;

/** A table of Markdown: a row a property. */
export function propertyTable(results: readonly TimedResult[]): string {
  const rows = results.map(({ property, cases, failure, cpuSeconds }) => [
    property.rule,
    property.title,
    cases.toLocaleString('en'),
    failure === undefined ? '0' : '1',
    cpuSeconds.toFixed(1),
  ]);
  return table(['rule', 'property', 'cases', 'failures', 'CPU s'], rows, 2);
}

/** What all properties counted, added up. */
export function commonShares(results: readonly TimedResult[]): Shares {
  const sums = new Map<string, Share>();
  for (const { shares } of results) {
    for (const [name, { of, happened }] of shares) {
      const before = sums.get(name) ?? { of: 0, happened: 0 };
      sums.set(name, { of: before.of + of, happened: before.happened + happened });
    }
  }
  return sums;
}

/** A table of Markdown: how often what was counted happened. */
export function collisionTable(shares: Shares): string {
  const rows = [...shares].map(([name, { of, happened }]) => [
    name,
    of.toLocaleString('en'),
    `${((100 * happened) / of).toFixed(1)} %`,
  ]);
  return table(['in a case', 'counted', 'share'], rows, 1);
}

/** The collisions that were counted and found less often than they should be. */
export function tooRare(shares: Shares, wanted: readonly { readonly name: string; readonly atLeast: number }[]) {
  return wanted.flatMap(({ name, atLeast }) => {
    const share = shares.get(name);
    return share !== undefined && share.happened < atLeast * share.of ? [name] : [];
  });
}

/** @param left how many columns hold words; the others are figures */
function table(head: readonly string[], rows: readonly (readonly string[])[], left: number): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
