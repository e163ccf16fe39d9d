/** A line without its break, numbered from 1; `text` is null for one that was longer than allowed. */
export interface Line {
  readonly line: number;
  readonly text: string | null;
}

/**
 * Cuts a stream of text or UTF-8 into lines at `\n`; a `\r` before it is left on. A byte order mark is dropped, and a
 * character may be spread over chunks. No more than a chunk and `maxLength` code units are held at a time: the rest of
 * a longer line is thrown away as it comes.
 */
export async function* readLines(
  chunks: AsyncIterable<string | Uint8Array>,
  maxLength: number,
): AsyncGenerator<Line, void, undefined> {
  let line = 1;
  let pieces: string[] = [];
  let length = 0;
  const keep = (piece: string): void => {
    length += piece.length;
    if (length <= maxLength) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of decode(chunks)) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
      keep(chunk.slice(from, to));
      yield { line: line++, text: length > maxLength ? null : pieces.join('') };
      [pieces, length, from] = [[], 0, to + 1];
    }
    keep(chunk.slice(from));
  }
  if (length > 0) yield { line, text: length > maxLength ? null : pieces.join('') };
}

/** Text as it is, bytes as UTF-8, without the byte order mark. What is no UTF-8 becomes U+FFFD. */
export async function* decode(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let isStart = true;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    yield isStart && text.startsWith('\ufeff') ? text.slice(1) : text;
    isStart = false;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
