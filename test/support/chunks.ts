/** A stream of the chunks given. */
export async function* chunksOf<T>(...chunks: T[]): AsyncGenerator<T, void, undefined> {
  yield* chunks;
}

/** All that an async iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
