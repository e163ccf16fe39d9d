import type { TokenRange } from '../../attributions/attribution.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { isCapital } from '../letters.ts';
import type { Mention } from '../mention.ts';
import { is, lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { ADJ, NOUN, PROPN } from '../scene/word-bits.ts';
import { isBasedIn } from './based-in.ts';
import { isModifier } from './modifiers.ts';

export const ENDS_CORE = new Set([',', '(', '\u2014', '\u2013', '--', ':', ';', '[']);

/** The end of the first noun phrase: before a comma, a preposition, a relative pronoun, a verb. Names are stepped over. */
export function coreEnd(scene: Scene, inside: readonly Mention[], { first, last }: TokenRange): number {
  for (let at = first; at < last; at++) {
    const name = inside.find((mention) => mention.form === 'name' && mention.opens <= at && at < mention.last);
    if (name) {
      at = name.last - 1;
      continue;
    }
    const token = tokenAt(scene, at);
    // "Marlow-based", "editor-in-chief": what follows a hyphen ends nothing.
    if (!token || at === first || textAt(scene, at - 1) === '-') continue;
    if (token.text === ',' && isBasedIn(scene, at + 1)) continue;
    if (token.text === '(' && isAcronymInPhrase(scene, at, last)) {
      at += 2;
      continue;
    }
    // The tagger takes some for conjunctions: "a spokeswoman [for] Mayor Ana Ruiz".
    const isPreposition = token.pos === 'ADP' || token.lower === 'for';
    if (ENDS_CORE.has(token.text) || RELATIVES.has(token.lower) || isPreposition) return at;
    if (token.lower === 'and' && !joinsDescriptions(scene, inside, at)) return at;
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && tokenAt(scene, at - 1)?.pos === 'NOUN') return at;
    if ((token.pos === 'VERB' || token.text === '-') && !isModifier(scene, at)) return at;
  }
  return last;
}

/**
 * "their friend [and] fellow cook Ana Ruiz": one who is both, where nobody is named before. "Mining [and] Gas Union president Ana
 * Ruiz", "Research [and] development chief Ana Ruiz": what stands before is nobody.
 */
const joinsDescriptions = (scene: Scene, inside: readonly Mention[], and: number): boolean =>
  (lowerAt(scene, and + 1) === 'fellow' &&
    !inside.some((mention) => mention.form === 'name' && mention.last === and)) ||
  !inside.some((mention) => mention.last <= and && (mention.form !== 'nominal' || mention.kind !== 'document'));

/**
 * "Marlow Growers’ Union [(MGU)] leader Ana Ruiz", "Growers [(Secular)] leader Ana Ruiz": the phrase goes on behind the short form
 * of a part of it, or a wing.
 */
const isAcronymInPhrase = (scene: Scene, at: number, last: number): boolean =>
  isCapital(textAt(scene, at + 1)) &&
  textAt(scene, at + 2) === ')' &&
  at + 3 < last &&
  is(scene, at + 3, NOUN | ADJ | PROPN);
