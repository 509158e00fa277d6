import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describePhase, phaseProblems, type Phase } from '../cluster/report.ts';
import { runPhases, type Output } from '../cluster/run-phases.ts';
import { drawings } from '../support/drawings.ts';
import { ComposeCluster } from './compose-cluster.ts';
import { imageBytes } from './docker.ts';
import { logProblems } from './log-problems.ts';

const HELP = `Builds the images, starts docker-compose.yml with two of each role, and draws the real drawings of the fixtures live from
outside, through the two gateways: first undisturbed, then while every container is killed once and started again.
Compares exports, hashes and replays, verifies every log, and reads what the containers printed. Ends with 1 when
something is not as it must be.

  npm run compose:test -- [--double] [--no-build] [--out FILE]

  --double    with the overlay that brings a NATS and a double of EventStoreDB, where nothing can be pulled
  --no-build  with the images that are there
  --out FILE  writes the report, as Markdown, there too

BUILD_BASE and RUNTIME_BASE name the bases of the images; ops/images/local-base.sh makes some.
`;

/** The images that are built here. */
const IMAGES = ['gateway', 'sequencer', 'projector'].map((role) => `boardstream/${role}`);
const DOUBLES = ['boardstream/nats', 'boardstream/eventstore-double'];
const SEED = 1;
/** Each part is killed so often over all drawings. */
const KILLS = 1;
/** Operations a second while containers are killed. */
const RATE = 100;
const EXIT = { ok: 0, failed: 1, usage: 64 } as const;

/** Does what the command line asks for; resolves with the exit code. */
export async function runCompose(args: readonly string[], output: Output): Promise<number> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    output.err(request);
    return EXIT.usage;
  }
  if (request.help) {
    output.out(HELP.trimEnd());
    return EXIT.ok;
  }
  const cluster = await ComposeCluster.create(request);
  try {
    if (request.build) await cluster.build();
    const started = performance.now();
    await cluster.up();
    const seconds = (performance.now() - started) / 1_000;
    output.err(`healthy after ${seconds.toFixed(1)} s`);
    const phases = await runPhases(
      cluster,
      { drawings: drawings.length, seed: SEED, kills: KILLS, rate: RATE },
      output,
    );
    await cluster.healthy();
    const printed = logProblems(await cluster.logs());
    const report = await describe(seconds, phases, printed, request.double ? [...IMAGES, ...DOUBLES] : IMAGES);
    output.out(report);
    if (request.out !== undefined) await writeFile(request.out, `${report}\n`);
    return phases.flatMap(phaseProblems).length + printed.length === 0 ? EXIT.ok : EXIT.failed;
  } catch (error) {
    output.err(await cluster.logs());
    throw error;
  } finally {
    await cluster.down();
  }
}

interface ComposeRequest {
  readonly double: boolean;
  readonly build: boolean;
  readonly help: boolean;
  readonly out: string | undefined;
}

/** What is to be run, or what is wrong with the arguments. */
function readArguments(args: readonly string[]): ComposeRequest | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { double: flag, 'no-build': flag, help: { ...flag, short: 'h' }, out: { type: 'string' } },
    });
    return { double: values.double, build: !values['no-build'], help: values.help, out: values.out };
  } catch (error) {
    return `compose:test: ${error instanceof Error ? error.message : String(error)}\nTry: npm run compose:test -- --help`;
  }
}

async function describe(
  seconds: number,
  phases: readonly Phase[],
  printed: readonly string[],
  images: readonly string[],
): Promise<string> {
  const sizes = await Promise.all(images.map(async (image) => `${image} ${megabytes(await imageBytes(image))}`));
  return [
    `Images: ${sizes.join(', ')}. All containers were healthy ${seconds.toFixed(1)} s after \`up\`.`,
    ...phases.map(describePhase),
    printed.length === 0
      ? 'No container printed an error, but for what it could not reach while that was being started or killed.'
      : `The containers printed:\n\n${printed.map((line) => `    ${line}`).join('\n')}`,
  ].join('\n\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
