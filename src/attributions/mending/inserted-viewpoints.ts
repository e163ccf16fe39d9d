import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { opensMain } from '../contents/main-clauses.ts';
import { endingOf, limitBehind } from '../reports/ending.ts';
import { isVerb } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { withContent, withParts } from './reading.ts';

/** The reading of a viewpoint, "according to …", with a clause and a role of its own. */
export const withInsertedViewpoint = (scene: Scene, tagged: TaggedCue): TaggedCue =>
  tagged.cue.lemma === 'according to'
    ? (withOwnClause(scene, tagged) ?? withRole(scene, tagged) ?? withRest(scene, tagged) ?? tagged)
    : tagged;

/**
 * Behind a coordinator a viewpoint has a clause of its own, of which the network makes a part of the source, or which it
 * joins to the clause before:
 *
 *     It rained and, according to the council, ten of them were for sale.
 *                    ~~~~~~~~~~~~ -----------  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function withOwnClause({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source, content } = parts;
  if (!source || source.first < cue.last) return null;
  if (tokens[cue.first - 1]?.text !== ',' || tokens[cue.first - 2]?.pos !== 'CCONJ') return null;
  const behind = content.filter(({ first }) => first >= source.last);
  if (behind.length > 0) return behind.length < content.length ? withContent(tagged, behind) : null;
  const comma = findIn(tokens, source.first, source.last, ({ text }) => text === ',')?.index;
  if (comma === undefined) return null;
  const clause = { first: comma + 1, last: source.last };
  const verb = findIn(tokens, clause.first, clause.last, (token) => isVerb(token) || RELATIVES.has(token.lower));
  if (!verb || verb.index === clause.first || RELATIVES.has(verb.lower)) return null;
  return withParts(tagged, { first: source.first, last: comma }, [clause]);
}

/**
 * What somebody is, between the name and a clause, is no part of what was said:
 *
 *     According to Ana Ruiz, a district vet, 14 cases were reported.      According to Ana Ruiz, 44, head of the local union, nobody was paid.
 *     ~~~~~~~~~~~~ ------------------------  ^^^^^^^^^^^^^^^^^^^^^^^      ~~~~~~~~~~~~ ---------------------------------  ^^^^^^^^^^^^^^^
 */
function withRole({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue | null {
  const { parts } = tagged;
  const { source } = parts;
  const [content, ...others] = parts.content;
  if (!source || !content || others.length > 0 || content.first !== source.last + 1) return null;
  if (tokens[source.last]?.text !== ',') return null;
  const isNamed = tokens[source.last - 1]?.pos === 'PROPN';
  if (!isNamed && !OPENS_ASIDE.has(tokens[content.first]?.lower ?? '')) return null;
  const comma = endOfRole(tokens, content);
  if (comma === null) return null;
  const said = { first: comma + 1, last: content.last };
  if (!someIn(tokens, said.first, said.last, isVerb)) return null;
  return withParts(tagged, { first: source.first, last: comma }, [said]);
}

const OPENS_ASIDE: ReadonlySet<string> = new Set(['who', 'which', 'whose']);

/** The comma behind "a district vet", "44, head of the local union", "who runs the clinic"; not in "a vet from Orme left, and …" */
function endOfRole(tokens: readonly Token[], { first, last }: TokenRange): number | null {
  const role = tokens[first]?.pos === 'NUM' && tokens[first + 1]?.text === ',' ? first + 2 : first;
  const end = findIn(tokens, role, last, (token) => token.text === ',' || token.pos === 'ADP' || opensOwnClause(token));
  const isClause = end?.index === role && OPENS_ASIDE.has(end.lower);
  if (!end || !(isClause || PERSON_WORDS.has(tokens[end.index - 1]?.lower ?? ''))) return null;
  if (end.text === ',' && !RELATIVES.has(tokens[end.index + 1]?.lower ?? '')) return end.index;
  const main = findIn(tokens, end.index, last, ({ text, index }) => text === ',' && isMain(tokens, index + 1));
  const verb = findIn(tokens, end.index, main?.index ?? last, opensOwnClause);
  return !main || isVerb(verb) ? null : main.index;
}

const opensOwnClause = (token: Token): boolean => isVerb(token) || RELATIVES.has(token.lower);

const isMain = (tokens: readonly Token[], first: number): boolean =>
  !RELATIVES.has(tokens[first]?.lower ?? '') && opensMain(tokens, first);

/**
 * A subject, or when or where it was, is no clause: the rest of it stands behind the comma that ends what is inserted.
 *
 *     The pier, according to the council, is closed.      In May, according to the council, the pier was closed.
 *     ^^^^^^^^  ~~~~~~~~~~~~ -----------  ^^^^^^^^^       ^^^^^^  ~~~~~~~~~~~~ -----------  ^^^^^^^^^^^^^^^^^^^
 */
function withRest(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const { source } = parts;
  const [opening, ...others] = parts.content;
  if (!source || !opening || others.length > 0 || opening.last !== cue.first - 1 || tokens[source.last]?.text !== ',')
    return null;
  if (someIn(tokens, opening.first, opening.last, isVerb) || holdsQuoted(scene, opening)) return null;
  const first = source.last + 1;
  if (RELATIVES.has(tokens[first]?.lower ?? '')) return null;
  const rest = { first, last: endingOf(scene, first, limitBehind(scene, cue.anchor, first), false) };
  return someIn(tokens, rest.first, rest.last, isVerb) ? withContent(tagged, [opening, rest]) : null;
}
