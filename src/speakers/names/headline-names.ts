import { THING_HEADS } from '../../lexicon/capital-words.ts';
import { GENERATIONS } from '../../lexicon/name-parts.ts';
import type { Cast } from '../cast.ts';
import { fold } from '../letters.ts';
import type { Member } from '../member.ts';
import { type Mention, type NameMention, nameMention } from '../mention.ts';
import { type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { isGivenName } from './given-name.ts';

/** A name that only a headline has is no longer than this. */
const MAX_UNKNOWN = 3;

/**
 * The names in a capital run of a headline. "Ana Ruiz Slams Marlow Bank" may be one run: what the article itself calls
 * somebody is cut out of it; a run that holds nobody known is a name only if it is short and reads as one.
 */
export function headlineNames(scene: Scene, mentions: readonly Mention[], cast: Cast): Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    if (mention.form !== 'name') return [mention];
    const known = knownNames(scene, mention, cast);
    if (known.length > 0) return known;
    const reads = mention.kind === 'organization' || isGivenName(mention.keys[0] ?? '');
    return reads && mention.keys.length <= MAX_UNKNOWN && !THING_HEADS.has(mention.keys.at(-1) ?? '') ? [mention] : [];
  });
}

function knownNames(scene: Scene, mention: NameMention, cast: Cast): NameMention[] {
  const found: NameMention[] = [];
  for (let at = mention.first; at < mention.last; at++) {
    const key = fold(textAt(scene, at));
    const bearer = cast.bearers.of(key)[0];
    if (!bearer) continue;
    const isNamesake = at > mention.first && isOtherGivenName(scene, at - 1, bearer);
    const first = isNamesake ? at - 1 : at;
    let last = at + 1;
    while (last < mention.last && bearer.keys.includes(fold(textAt(scene, last)))) last++;
    const tokens = scene.doc.tokens.slice(first, last);
    const generation = last < mention.last ? tokenAt(scene, last) : undefined;
    const suffix = generation && GENERATIONS.has(generation.lower) ? generation.text : null;
    if (suffix !== null) last++;
    const isWhole = first === mention.first;
    const gender = isWhole ? mention.gender : null;
    found.push(
      nameMention({
        first,
        last,
        words: tokens.map(({ text }) => text),
        keys: tokens.map(({ text }) => fold(text)),
        kind: bearer.kind === 'person' ? 'person' : null,
        suffix,
        role: isWhole ? mention.role : null,
        opens: isWhole ? mention.opens : first,
        gender: tokens.length > 1 ? gender : null,
      }),
    );
    at = last - 1;
  }
  return found;
}

/** "Paul Abara Wins" in an article on Ruth Abara. */
function isOtherGivenName(scene: Scene, at: number, { keys }: Member): boolean {
  const key = fold(textAt(scene, at));
  return isGivenName(key) && !keys.includes(key);
}
