// Writes libs/protocol/generated from proto/ (--check: only compares): static protobuf code as an ES module, which needs
// no code generation at run time, and its types.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pbjs from 'protobufjs-cli/pbjs.js';

const root = join(import.meta.dirname, '..');
const protoDir = join(root, 'proto');
const target = join(root, 'libs/protocol/generated');
const files = ['boardstream.js', 'boardstream.d.ts'] as const;

const STATIC_CODE = [
  ...['--target', 'static-module', '--wrap', 'esm', '--dependency', 'protobufjs/minimal.js'],
  // `alt-comment` takes the comments of the schema over into the types.
  ...['--force-number', '--alt-comment', '--dts'],
];
// Plain objects go in and message objects come out; what else pbjs can make would only be weight in the browser.
const LEFT_OUT = ['--no-create', '--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'];

async function generate(dir: string): Promise<void> {
  const sources = readdirSync(protoDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.proto'))
    .sort()
    .map((name) => join(protoDir, name));
  const out = join(dir, files[0]);
  await promisify(pbjs.main)([...STATIC_CODE, ...LEFT_OUT, '--path', protoDir, '--out', out, ...sources]);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const fresh = mkdtempSync(join(tmpdir(), 'boardstream-generate-'));
try {
  await generate(fresh);
  const stale = files.filter((name) => read(join(fresh, name)) !== read(join(target, name)));
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(
        `out of date: ${stale.map((name) => `libs/protocol/generated/${name}`).join(', ')}\nrun: npm run generate`,
      );
      process.exitCode = 1;
    }
  } else {
    for (const name of stale) writeFileSync(join(target, name), readFileSync(join(fresh, name)));
    console.log(stale.length === 0 ? 'up to date' : `written: ${stale.join(', ')}`);
  }
} finally {
  rmSync(fresh, { recursive: true });
}
