// Plants one mistake after the other in a copy of the sources and runs the tests that should notice. A mistake that no test
// notices is a test that is missing.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLANTED_MISTAKES, type PlantedMistake } from './planted-mistakes.ts';
import { Sandbox, type TestOutcome } from './sandbox.ts';

const HELP = `Plants mistakes in a copy of the sources, one at a time, and tells which tests notice.

  npm run mutations [-- --only NAME]

Exits with 1 where one is not noticed, or can't be planted as its text is no longer there once.

${PLANTED_MISTAKES.map(({ name, what }) => `  ${name.padEnd(22)} ${what}`).join('\n')}
`;

/** Titles of tests that are shown of all that noticed. */
const SHOWN = 3;

const root = join(import.meta.dirname, '..');

/** The source with the mistake in it. @throws Error where its text is not there exactly once. */
function planted(source: string, { file, right, wrong, name }: PlantedMistake): string {
  const parts = source.split(right);
  if (parts.length !== 2) {
    throw new Error(
      `${name}: the text to replace is ${String(parts.length - 1)} times in ${file}, not once:\n${right}`,
    );
  }
  return parts.join(wrong);
}

/** Before any is tried, for a text that is not there should not be found out after minutes. @throws Error naming all of them */
function checkPlaces(sandbox: Sandbox, mistakes: readonly PlantedMistake[]): void {
  const problems: string[] = [];
  for (const mistake of mistakes) {
    try {
      planted(sandbox.read(mistake.file), mistake);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Tests that fail without any mistake say nothing. */
function checkSound(sandbox: Sandbox, mistakes: readonly PlantedMistake[]): void {
  for (const catchers of new Set(mistakes.map((mistake) => mistake.catchers))) {
    const outcome = run(sandbox, catchers);
    if (outcome.type !== 'passed') throw new Error(`without a mistake, ${catchers.tests}: ${described(outcome)}`);
    console.error(`${String(outcome.count)} tests and sessions for ${catchers.tests} hold without a mistake`);
  }
}

function tryOut(sandbox: Sandbox, mistake: PlantedMistake): TestOutcome {
  const source = sandbox.read(mistake.file);
  sandbox.write(mistake.file, planted(source, mistake));
  try {
    return run(sandbox, mistake.catchers);
  } finally {
    sandbox.write(mistake.file, source);
  }
}

/** The tests, and the sessions of the simulator where there are to be some. */
function run(sandbox: Sandbox, { specs, tests, sessions }: PlantedMistake['catchers']): TestOutcome {
  const tested = sandbox.test(specs, tests);
  if (sessions === undefined || tested.type === 'broken') return tested;
  const simulated = sandbox.simulate(sessions);
  if (simulated.type === 'passed') return tested;
  if (simulated.type === 'broken' || tested.type === 'passed') return simulated;
  return { type: 'failed', titles: [...simulated.titles, ...tested.titles] };
}

function described(outcome: TestOutcome): string {
  switch (outcome.type) {
    case 'failed':
      return outcome.titles.slice(0, SHOWN).join('; ') + more(outcome.titles.length - SHOWN);
    case 'passed':
      return `NOT NOTICED by ${String(outcome.count)} tests`;
    case 'broken':
      return `COULD NOT BE TESTED: ${outcome.message}`;
  }
}

function more(count: number): string {
  return count > 0 ? `; and ${String(count)} more` : '';
}

function chosen(only: string | undefined): readonly PlantedMistake[] {
  const mistakes = only === undefined ? PLANTED_MISTAKES : PLANTED_MISTAKES.filter(({ name }) => name === only);
  if (mistakes.length === 0) throw new Error(`there is no mistake ${String(only)}; --help lists them`);
  return mistakes;
}

function main(): number {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const mistakes = chosen(values.only);
  const sandbox = new Sandbox(root);
  try {
    checkPlaces(sandbox, mistakes);
    checkSound(sandbox, mistakes);
    console.log('| mistake | in | noticed by |\n| --- | --- | --- |');
    let noticed = 0;
    for (const mistake of mistakes) {
      const outcome = tryOut(sandbox, mistake);
      if (outcome.type === 'failed') noticed++;
      console.log(`| ${mistake.what} (\`${mistake.name}\`) | \`${mistake.file}\` | ${described(outcome)} |`);
    }
    console.log(`\n${String(noticed)} of ${String(mistakes.length)} mistakes noticed`);
    return noticed === mistakes.length ? 0 : 1;
  } finally {
    sandbox.remove();
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
