interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * The supported media type that an `Accept` header likes best (RFC 9110 §12.5.1): by quality, then by the order of the
 * supported. No header: the first supported. Undefined when none is acceptable.
 */
export function pickMediaType<const T extends string>(
  accept: string | undefined,
  supported: readonly T[],
): T | undefined {
  if (accept === undefined || accept.trim() === '') return supported[0];
  const ranges = accept.split(',').map(rangeOf);
  let best: T | undefined;
  let bestQuality = 0;
  for (const type of supported) {
    const quality = qualityOf(type, ranges);
    if (quality > bestQuality) [best, bestQuality] = [type, quality];
  }
  return best;
}

function rangeOf(part: string): Range {
  const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const parsed = quality === undefined ? 1 : Number(quality);
  return { type, quality: Number.isFinite(parsed) ? parsed : 0 };
}

/** The most specific range that matches decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const group = `${type.split('/', 1)[0] ?? ''}/*`;
  for (const wanted of [type, group, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
