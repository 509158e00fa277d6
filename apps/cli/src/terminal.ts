import { SingleBar } from 'cli-progress';

/** Progress of one long piece of work. */
export interface Progress {
  update(done: number, note?: string): void;
  finish(): void;
}

/**
 * Where a command speaks. Results go to standard output: one JSON value with `--json`, lines for people without.
 * Progress and remarks go to standard error, so that output can be piped.
 */
export class Terminal {
  /** Whether results are for a program. */
  readonly json: boolean;

  constructor(options: { readonly json: boolean }) {
    this.json = options.json;
  }

  result(value: unknown, lines: () => readonly string[]): void {
    if (this.json) console.log(JSON.stringify(value));
    else for (const line of lines()) console.log(line);
  }

  remark(line: string): void {
    console.error(line);
  }

  /** A bar on a terminal; on a pipe nothing, for there a bar is noise. */
  progress(title: string, total: number): Progress {
    if (!process.stderr.isTTY || this.json) return { update: () => undefined, finish: () => undefined };
    const bar = new SingleBar({
      format: `${title} {bar} {percentage}% | {value}/{total} | {duration_formatted} {note}`,
      hideCursor: true,
      stopOnComplete: false,
    });
    bar.start(total, 0, { note: '' });
    return {
      update: (done, note = '') => bar.update(done, { note }),
      finish: () => bar.stop(),
    };
  }
}
