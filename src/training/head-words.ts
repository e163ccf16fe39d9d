import type { Offsets } from './gold.ts';

const WORD = /[\p{L}\p{N}]+(?:[.\u2019'\-&][\p{L}\p{N}]+)*/gu;
const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|md|phd)$/i;
/** What ends the core of a noun phrase: prepositions, relative pronouns, brackets, dashes. */
const AFTER_CORE =
  /\s(?:of|for|in|at|from|with|on|to|by|near|as|about|including|like|who|whom|whose|which|that|where|when)\s|[([{\u2013\u2014]/u;
const CONJUNCTION = /\s(?:and|or|&)\s/u;

interface Word {
  readonly text: string;
  readonly span: Offsets;
}

const wordsIn = (text: string, start: number, end: number): Word[] =>
  [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    span: [start + match.index, start + match.index + match[0].length],
  }));

/**
 * The head words of a source: the last word of each conjunct of its first noun phrase, and of each apposition that
 * looks like a name. “the press secretary, Ana Ruiz” has “secretary” and “Ruiz”; “a spokesman for Ana Ruiz” has “spokesman”.
 */
export function headWords(text: string, source: readonly Offsets[]): Offsets[] {
  return source.flatMap(([start, end]) => {
    const heads: Offsets[] = [];
    let offset = start;
    for (const [index, segment] of text.slice(start, end).split(',').entries()) {
      for (const words of conjuncts(text, segment, offset)) {
        const looksLikeName = words.every((word) => /^\p{Lu}/u.test(word.text));
        const last = words.at(-1);
        if (last && (index === 0 || looksLikeName)) heads.push(last.span);
      }
      offset += segment.length + 1;
    }
    return heads.length > 0 ? heads : [wordsIn(text, start, end).at(-1)?.span ?? [start, end]];
  });
}

/** The words of each conjunct of the noun phrase that a segment begins with. */
function conjuncts(text: string, segment: string, offset: number): Word[][] {
  const core = segment.split(AFTER_CORE)[0] ?? '';
  let from = offset;
  return core.split(CONJUNCTION).map((conjunct) => {
    const at = text.indexOf(conjunct, from);
    from = at + conjunct.length;
    return wordsIn(text, at, from).filter((word) => !NAME_SUFFIX.test(word.text));
  });
}
