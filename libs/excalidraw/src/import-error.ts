/** Why a file can't be imported. */
export type ImportErrorCode =
  /** Not JSON, or JSON that is cut off. */
  | 'not-json'
  /** JSON of another program, or of a version that is not known. */
  | 'foreign'
  /** A key that must be there is missing, or a value has the wrong type or is out of range. */
  | 'invalid'
  /** More than a board may hold. */
  | 'too-large';

/** A file that can't be imported. `path` names the place in it, as `libraryItems[3].elements[0].points[12]`; '' is the file itself. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly path: string;
  readonly #problem: string;

  constructor(code: ImportErrorCode, path: string, problem: string, options?: ErrorOptions) {
    super(path === '' ? `the file ${problem}` : `${path} ${problem}`, options);
    this.code = code;
    this.path = path;
    this.#problem = problem;
  }

  /** The same error, its path seen from further outside. */
  within(outer: string): ImportError {
    const path = this.path === '' || outer === '' ? outer + this.path : `${outer}.${this.path}`;
    return new ImportError(this.code, path, this.#problem, { cause: this.cause });
  }
}
