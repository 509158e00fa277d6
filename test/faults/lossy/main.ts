import { runLossy } from './run-lossy.ts';

process.stdout.write(`${await runLossy(process.argv.slice(2))}\n`);
