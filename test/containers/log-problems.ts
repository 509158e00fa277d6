/**
 * The lines of containers' logs that tell of an error, but for those of something that could not be reached: that is what
 * a role says of a neighbour that is not there yet, or was killed. NATS marks errors, and refusals by its accounts, [ERR].
 */
export function logProblems(logs: string): readonly string[] {
  return logs.split('\n').filter((line) => line.includes('[ERR]') || isError(line));
}

function isError(line: string): boolean {
  const json = line.slice(line.indexOf('{'));
  if (!/"level":"(error|fatal)"/.test(json)) return /^\S+ +\| +(node:|Error|.*Uncaught)/.test(line);
  return !/"code":"unavailable"/.test(json);
}
