#!/usr/bin/env node
// Starts the built command; says what to do when Node is too old or nothing was built. Plain JavaScript without new
// syntax, so that old versions of Node get as far as the message.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REQUIRED = [22, 22];
const [major, minor] = process.versions.node.split('.').map(Number);
const entry = new URL('../dist/main.js', import.meta.url);

function fail(message) {
  console.error(`boardstream: ${message}`);
  process.exit(2);
}

if (major < REQUIRED[0] || (major === REQUIRED[0] && minor < REQUIRED[1])) {
  fail(
    `Node.js ${process.versions.node} is too old; ${REQUIRED.join('.')} or later is needed. In a checkout, run: npx boardstream`,
  );
}
if (!existsSync(fileURLToPath(entry))) fail('not built yet; in the checkout, run: npm ci && npm run build');

const { main } = await import(entry.href);
process.exitCode = await main(process.argv);
