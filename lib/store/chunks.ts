/** Values a statement: bounds what one question brings. */
const atOnce = 2000;

/** Items in lists that are short enough for one statement, in their order. */
export function* chunks<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < atOnce) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
