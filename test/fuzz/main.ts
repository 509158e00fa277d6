import { ALL_PROPERTIES } from './properties.ts';
import { runFuzz } from './run-fuzz.ts';

const { stdout, stderr } = process;

process.exitCode = runFuzz(process.argv.slice(2), {
  properties: ALL_PROPERTIES,
  randomSeed: Math.floor(Math.random() * 2 ** 32),
  cpuSeconds: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
  out: (text) => stdout.write(`${text}\n`),
  ...(stderr.isTTY && {
    progress: (text) => stderr.write(`\r\u001b[K${text.slice(0, stderr.columns - 1)}`),
  }),
});
