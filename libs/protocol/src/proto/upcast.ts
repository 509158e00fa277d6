import { UnknownEventError } from '../errors.ts';
import { EVENT_VERSIONS, type BodyName } from '../event-types.ts';

/** Makes the body of one version into that of the next. Takes and gives the generated type's fields; mutates nothing. */
type Upcaster = (body: object) => object;

/** By body and by the version that an upcaster reads: `{ opCommitted: { 1: toVersion2 } }` (M33). */
export type Upcasters = { readonly [Name in BodyName]?: Readonly<Record<number, Upcaster>> };

/** Nothing was ever written in another version than today's. */
const UPCASTERS: Upcasters = {};

/**
 * The body in today's version.
 * @throws UnknownEventError when the version is newer than this code, or has no way up.
 */
export function upcast<Body extends object>(
  name: BodyName,
  version: number,
  body: Body,
  upcasters: Upcasters = UPCASTERS,
  versions: Readonly<Record<BodyName, number>> = EVENT_VERSIONS,
): Body {
  const today = versions[name];
  if (version > today || version < 1) throw new UnknownEventError(`${name} version ${String(version)}`);
  let current: object = body;
  for (let from = version; from < today; from++) {
    const step = upcasters[name]?.[from];
    if (step === undefined) throw new UnknownEventError(`${name} version ${String(version)}`);
    current = step(current);
  }
  return current as Body; // the last step gives today's version
}
