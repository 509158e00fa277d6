import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { RecordedEvent } from '@boardstream/ports';

/** Which events a read or subscription of the whole log is about. */
export function filterOf(options: ReadReq.Options): (event: RecordedEvent) => boolean {
  const filter = options.getFilter();
  if (filter === undefined) return () => true;
  const byStream = matcherOf(filter.getStreamIdentifier());
  const byType = matcherOf(filter.getEventType());
  return ({ stream, type }) => byStream(stream) && byType(type);
}

/** Either a regular expression or prefixes of which one must fit; absent: everything fits. */
function matcherOf(expression: ReadReq.Options.FilterOptions.Expression | undefined): (text: string) => boolean {
  if (expression === undefined) return () => true;
  if (expression.getRegex() !== '') {
    const regex = new RegExp(expression.getRegex());
    return (text) => regex.test(text);
  }
  const prefixes = expression.getPrefixList();
  return (text) => prefixes.some((prefix) => text.startsWith(prefix));
}
