/** What a role says of a neighbour that is not there yet, or was killed: no fault of its own. */
const UNREACHABLE = /"code":"unavailable"|can't be reached|of this cluster is not known: /;

/**
 * The lines of containers' logs that tell of an error, but for those of something that could not be reached. NATS marks
 * its errors, and what its accounts refuse, with [ERR]; Node tells of a crash without any form.
 */
export function logProblems(logs: string): readonly string[] {
  return logs.split('\n').filter((line) => {
    const text = line.slice(line.indexOf('|') + 1).trimStart();
    if (text.includes('[ERR]') || /^(node:|\w*Error\b|Uncaught)/.test(text)) return true;
    return /"level":"(error|fatal)"/.test(text) && !UNREACHABLE.test(text);
  });
}
