import { UnknownEventError } from './errors.ts';
import { versionIn, type EventCatalogue, type Upcaster } from './event-catalogue.ts';
import type { BodyName } from './event-types.ts';

/**
 * The body in today's version.
 * @throws UnknownEventError when the version is newer than this code, or has no way up.
 */
export function upcast<Body extends object>(
  codec: keyof Upcaster,
  name: BodyName,
  version: number,
  body: Body,
  catalogue: EventCatalogue,
): Body {
  const today = versionIn(name, catalogue);
  if (version > today || version < 1) throw new UnknownEventError(`${name} version ${String(version)}`);
  let current: object = body;
  for (let from = version; from < today; from++) {
    const step = catalogue.upcasters[name]?.[from]?.[codec];
    if (step === undefined) throw new UnknownEventError(`${name} version ${String(version)}`);
    current = step(current);
  }
  return current as Body; // the last step gives today's version, and the decoder checks what it is given
}
