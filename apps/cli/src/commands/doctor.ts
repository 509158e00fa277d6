import { Command, InvalidArgumentError, Option } from 'commander';
import { loadSettings, namesCluster, SettingsError, type Settings } from '@boardstream/config';
import { CliError } from '../cli-error.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { examine } from '../doctor/examine.ts';
import { picture } from '../doctor/picture.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { globalsOf, parseUrl, type SetExitCode } from '../globals.ts';

const HELP = `
Looks at a deployment and changes nothing: what can be reached, which streams, readers and leases there are, and what is
wrong, with what to do about it. The cluster is found by the settings that its processes have (BOARDSTREAM_NATS_SERVERS,
BOARDSTREAM_EVENTSTORE_URL, BOARDSTREAM_HISTORY_PROJECTORS, …); where none of them is set, and without --cluster, only
processes are asked: those that are named, else the server of --url. With accounts on NATS come as its user "operator".

Examples:
  boardstream doctor                                            the server of this machine
  boardstream doctor --cluster                                  a cluster on this machine
  boardstream doctor http://gateway:9090 http://sequencer:9090  what the settings name, and these processes
  boardstream doctor --cluster --json | jq '.findings'

Exit codes: 0 nothing is wrong · 1 something is · 2 wrong usage or settings`;

interface Flags {
  readonly cluster?: boolean;
  readonly timeout: number;
}

export function doctorCommand(setExitCode: SetExitCode): Command {
  return new Command('doctor')
    .description('look at a deployment: what is there, and what is wrong')
    .argument('[urls...]', 'processes whose /readyz is asked as well: http://host:9090', parseUrls, [])
    .option('--cluster', 'examine the cluster that the settings name, their defaults included')
    .addOption(
      new Option('--timeout <seconds>', 'by when each thing must have answered').default(5).argParser(parseSeconds),
    )
    .addHelpText('after', HELP)
    .action(async (urls: readonly string[], flags: Flags, command: Command) => {
      const { url, terminal } = globalsOf(command);
      const isCluster = flags.cluster === true || namesCluster();
      const examination = await examine({
        urls: urls.length === 0 && !isCluster ? [url] : urls,
        withinMs: flags.timeout * 1_000,
        ...(isCluster ? { settings: settingsHere() } : {}),
      });
      const findings = diagnose(examination);
      const ok = findings.every(({ severity }) => severity !== 'problem');
      terminal.result({ ok, findings, ...examination }, () => picture(examination, findings));
      if (!ok) setExitCode(EXIT.failed);
      endWhenPrinted(ok ? EXIT.ok : EXIT.failed);
    });
}

/** What was asked and is frozen may keep a connection open for minutes: that must not hold the process. */
function endWhenPrinted(code: ExitCode): void {
  process.stdout.write('', () => process.exit(code));
}

/** @throws CliError naming every wrong setting */
function settingsHere(): Settings {
  try {
    return loadSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new CliError(EXIT.usage, `wrong settings: ${error.message}`, { cause: error });
  }
}

function parseUrls(text: string, before: readonly string[]): readonly string[] {
  return [...before, parseUrl(text)];
}

/** @throws InvalidArgumentError */
function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 60) return seconds;
  throw new InvalidArgumentError('Expected a number of seconds from above 0 to 60.');
}
