import type { TokenRange } from '../attributions/attribution.ts';
import { RELATIVES } from '../lexicon/function-words.ts';
import { isModifier } from './find-nominals.ts';
import { firstFrom, type Mention } from './mention.ts';
import { type Scene, tokenAt } from './scene.ts';

const ENDS_CORE = new Set([',', '(', '\u2014', '\u2013', '--', ':', ';', '[']);

/**
 * The mention that a source is about, or null:
 *
 *     the press secretary for Arvo, Ana Ruiz, who …      Arvo’s Ana Ruiz      a spokesman for Mr. Ortega
 *                                   ^^^^^^^^                      ^^^^^^^^      ^^^^^^^^^^^
 */
export function sourceHead(scene: Scene, mentions: readonly Mention[], source: TokenRange): Mention | null {
  const inside = mentionsWithin(mentions, source).filter((mention) => !isReflexive(mention, source));
  if (inside.length === 0) return null;
  const core = coreEnd(scene, inside, source);
  const head =
    inside.findLast(
      ({ first, last }) => last <= core && (last === core || isPossessive(scene, last, core)) && first < core,
    ) ?? null;
  if (head?.form === 'name' || (head?.form === 'nominal' && head.kind === 'group')) return head;
  return (
    apposedName(scene, inside, source, core) ??
    head ??
    inside.findLast(({ last }) => last <= core) ??
    (inside[0] as Mention)
  );
}

/** "Ruiz himself", "Ruiz and her aides": the pronoun is not the source. */
const isReflexive = (mention: Mention, { first }: TokenRange): boolean =>
  mention.form === 'pronoun' && mention.first > first;

const isPossessive = (scene: Scene, last: number, core: number): boolean =>
  last === core - 1 && (tokenAt(scene, last)?.lower === "'s" || tokenAt(scene, last)?.lower === "'");

function mentionsWithin(mentions: readonly Mention[], { first, last }: TokenRange): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.first >= last) break;
    if (mention.first >= first && mention.last <= last) inside.push(mention);
  }
  return inside;
}

/** The end of the first noun phrase: before a comma, a preposition, a relative pronoun, a verb. Names are stepped over. */
function coreEnd(scene: Scene, inside: readonly Mention[], { first, last }: TokenRange): number {
  for (let at = first; at < last; at++) {
    const name = inside.find((mention) => mention.form === 'name' && mention.first <= at && at < mention.last);
    if (name) {
      at = name.last - 1;
      continue;
    }
    const token = tokenAt(scene, at);
    // "Marlow-based", "editor-in-chief": what follows a hyphen ends nothing.
    if (!token || at === first || tokenAt(scene, at - 1)?.text === '-') continue;
    if (ENDS_CORE.has(token.text) || RELATIVES.has(token.lower) || token.pos === 'ADP' || token.lower === 'and')
      return at;
    if ((token.pos === 'VERB' || token.text === '-') && !isModifier(scene, at)) return at;
  }
  return last;
}

/** "the press secretary, Ana Ruiz", "one delegate, Arvo chief Ana Ruiz": the name that a comma opens. */
function apposedName(scene: Scene, inside: readonly Mention[], { first }: TokenRange, core: number): Mention | null {
  const startOf = (mention: Mention): number => (mention.form === 'name' ? mention.opens : -1);
  const opened = inside.find((mention) => {
    const start = startOf(mention);
    return (
      start > first &&
      start >= core &&
      ENDS_CORE.has(tokenAt(scene, start - 1)?.text ?? '') &&
      tokenAt(scene, start - 1)?.text !== '('
    );
  });
  return opened ? (inside.findLast((mention) => startOf(mention) === startOf(opened)) ?? opened) : null;
}
