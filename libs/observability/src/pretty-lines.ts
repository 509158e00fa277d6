import type { LogOutput } from './log-output.ts';

/** Turns JSON lines into `12:34:56.789 info  room.loaded room=demo seq=12` for people at a terminal. */
export function prettyLines(output: LogOutput): LogOutput {
  return { write: (line) => output.write(prettyLine(line)) };
}

function prettyLine(line: string): string {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) return line;
  const { time, level, event, ...fields } = parsed as Record<string, unknown>; // an object, by the line above
  const shown = Object.entries(fields).map(([name, value]) => `${name}=${shownValue(value)}`);
  return [String(time).slice(11, 23), String(level).padEnd(5), String(event), ...shown].join(' ') + '\n';
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return /^[\w.:/@-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value === 'object' && value !== null && 'stack' in value)
    return `\n  ${String(value.stack).replaceAll('\n', '\n  ')}`;
  return JSON.stringify(value);
}
