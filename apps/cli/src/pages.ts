/** Every page of a list, each asked for after the one before. */
export async function* pages<Page extends { readonly next?: unknown }>(
  ask: (after: Partial<{ after: NonNullable<Page['next']> }>) => Promise<Page>,
): AsyncGenerator<Page> {
  let page = await ask({});
  yield page;
  while (page.next !== undefined && page.next !== null) {
    page = await ask({ after: page.next });
    yield page;
  }
}
