import { REFUSALS } from '@boardstream/board';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSE_REASONS, jsonCodec, MAX_FRAME_BYTES, protoCodec, SUBPROTOCOLS } from './index.ts';

const docs = join(import.meta.dirname, '../../../docs');
const page = readFileSync(join(docs, 'protocol.md'), 'utf8');

/** The rows of the table below a heading, as lists of cells. */
function rows(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

/** The examples of one side. */
function examples(side: 'client' | 'server'): string[] {
  return [...page.matchAll(/```json (client|server)\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === side)
    .map((match) => match[2] ?? '');
}

describe('docs/protocol.md', () => {
  it('[M27] names every refusal, with its class', () => {
    expect(rows('Refusals').map(([code, kind]) => [code, kind])).toEqual(Object.entries(REFUSALS));
  });

  it('[P7] names every close code, with what a client may do then and its sentence', () => {
    expect(rows('Closing')).toEqual(
      Object.entries(CLOSE_REASONS).map(([name, { code, after, sentence }]) => [name, String(code), after, sentence]),
    );
  });

  it('[P7] close codes are the standard’s or from 4000 to 4999, and no two are the same', () => {
    const codes = Object.values(CLOSE_REASONS).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code === 1001 || code === 1009 || (code >= 4000 && code <= 4999)).toBe(true);
  });

  it('[P4] every example is a message that both codecs carry', () => {
    expect(examples('client').length).toBeGreaterThan(5);
    expect(examples('server').length).toBeGreaterThan(5);
    for (const text of examples('client')) {
      const message = jsonCodec.decodeClient(text);
      expect(JSON.parse(jsonCodec.encodeClient(message))).toEqual(JSON.parse(text));
      expect(protoCodec.decodeClient(protoCodec.encodeClient(message))).toEqual(message);
    }
    for (const text of examples('server')) {
      const message = jsonCodec.decodeServer(text);
      expect(JSON.parse(jsonCodec.encodeServer(message))).toEqual(JSON.parse(text));
      expect(protoCodec.decodeServer(protoCodec.encodeServer(message))).toEqual(message);
    }
  });

  it('[P4] every type of message has an example', () => {
    const types = (side: 'client' | 'server') =>
      new Set(examples(side).map((text) => (JSON.parse(text) as { type: string }).type));
    expect([...types('client')].sort()).toEqual(['hello', 'ping', 'presence', 'shape', 'stroke', 'submit', 'text']);
    const server = [
      'bye',
      'events',
      'pong',
      'presence',
      'refused',
      'resync',
      'role',
      'room',
      'saved',
      'snapshot',
      'welcome',
    ];
    expect([...types('server')].sort()).toEqual(server);
  });

  it('[P5] shows the program that lies beside it', () => {
    // Its first line speaks to the linter.
    const [, ...program] = readFileSync(join(docs, 'examples/draw.js'), 'utf8').split('\n');
    expect(page).toContain('```js\n' + program.join('\n') + '```');
  });

  it('[P1][P6] names the subprotocols and the frame limit', () => {
    for (const name of Object.values(SUBPROTOCOLS)) expect(page).toContain(`\`${name}\``);
    expect(page).toContain(`at most ${String(MAX_FRAME_BYTES / 1024)} KiB`);
  });
});

describe('generated code', () => {
  it('makes no code at run time, which a content policy may forbid', () => {
    const generated = readFileSync(join(import.meta.dirname, '../generated/boardstream.js'), 'utf8');
    expect(generated).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
    expect(generated).toContain('from "protobufjs/minimal.js"');
  });
});
