import { NEWEST_EVENT_FORMAT } from '@boardstream/protocol';

/** The cluster is told to write events that this version does not know: it could neither write nor read them (M33). */
export class EventFormatError extends Error {
  override readonly name = 'EventFormatError';
  readonly format: number;

  constructor(format: number) {
    super(
      `the cluster's event format is ${String(format)}, and this version knows the formats up to ` +
        `${String(NEWEST_EVENT_FORMAT)}: start a newer version, or lower the setting if no newer one ever ran`,
    );
    this.format = format;
  }
}

/** @throws EventFormatError */
export function checkEventFormat(format: number): void {
  if (format > NEWEST_EVENT_FORMAT) throw new EventFormatError(format);
}
