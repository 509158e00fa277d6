// Runs a role of which one module is otherwise (FAULTS_MUTANT, FAULTS_ROLE).
import { registerHooks } from 'node:module';
import { MUTANTS, mutate } from './mutant.ts';

const mutant = MUTANTS.find(({ name }) => name === process.env['FAULTS_MUTANT']);
if (mutant === undefined) throw new Error(`there is no mutant named ${String(process.env['FAULTS_MUTANT'])}`);
registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context);
    if (!url.endsWith(mutant.file) || loaded.source === undefined) return loaded;
    const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: mutate(source, mutant) };
  },
});
await import(new URL(`../../../apps/${mutant.role}/dist/main.js`, import.meta.url).href);
