import { isPerson } from '../member.ts';
import { firstFrom, type Mention, type NominalMention, opensAt, type PronounMention } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, tokenAt } from '../scene/scene.ts';
import { AUX, INDEFINITE, THE, VERB } from '../scene/word-bits.ts';
import { lastSource } from './askers.ts';
import type { Reading } from './story.ts';

/**
 * Something written with which the sentence before begins, in the same paragraph or in one of its own, and which *it* means rather
 * than a firm that is named with it:
 *
 *     The memo, seen by the Ledger, was sent in May. It says ministers were told.
 *     --------              ~~~~~~                   --
 *     Ruiz, who edits the Ledger, read aloud from a letter. It said the dam leaked.
 *                                 ~~~~            --------  --
 */
export function documentBefore({ scene, mentions }: Reading, pronoun: PronounMention): NominalMention | null {
  const { first, row } = pronoun;
  const from = sentenceBefore(scene, first);
  if (row.word !== 'it' || from === null) return null;
  if (isReadOut(scene, pronoun)) return lastDocument(scene, mentions, from, first);
  const opener = mentions[firstFrom(mentions, from)];
  if (opener && tellsOfPerson(opener)) return readOut(scene, mentions, from, first);
  if (opener?.form !== 'nominal' || opener.kind !== 'document' || opener.first !== from)
    return saidToBe(scene, mentions, from, first);
  // "Exam board scraps paper": a headline.
  if (opener.determiner === 'bare') return null;
  const speaking = lastSource(scene, mentions, first);
  const isOther = speaking !== null && speaking !== opener && speaking.first >= from && !isAgent(scene, speaking);
  return isOther || !isSubjectOfSentence(scene, opener, first) ? null : opener;
}

/** Where the sentence before begins, in the same paragraph, or as the only one of the paragraph before. */
export function sentenceBefore(scene: Scene, at: number): number | null {
  const { tokens, sentences, paragraphs } = scene.doc;
  const { sentence = 0, paragraph } = tokens[at] ?? {};
  const from = sentences[sentence - 1]?.first;
  if (from === undefined) return null;
  const before = tokens[from]?.paragraph;
  return before === paragraph || paragraphs[before ?? 0]?.first === from ? from : null;
}

/** "“We are out of road,” it [read]": something written, no firm that was named with it. */
export const isReadOut = ({ doc: { tokens } }: Scene, { row, first }: PronounMention): boolean =>
  row.word === 'it' && tokens[first + 1]?.lemma === 'read';

/** "The chairman issued [a short statement]. “We are out of road,” it read": wherever it stands in the sentence. */
function lastDocument(scene: Scene, mentions: readonly Mention[], from: number, to: number): NominalMention | null {
  for (let index = firstFrom(mentions, to) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.first < from) return null;
    if (mention.form === 'nominal' && mention.kind === 'document' && !has(scene, mention.head, QUOTED)) return mention;
  }
  return null;
}

/** In a sentence of more nobody can tell any longer what *it* is. */
export const MAX_MENTIONS = 40;

/** "Their answer was [a letter] of two lines. It said" */
function saidToBe(scene: Scene, mentions: readonly Mention[], from: number, to: number): NominalMention | null {
  const start = firstFrom(mentions, from);
  for (const mention of mentions.slice(start, start + MAX_MENTIONS)) {
    if (mention.first >= to) return null;
    if (mention.form !== 'nominal' || mention.kind !== 'document' || !is(scene, mention.first, INDEFINITE)) continue;
    if (is(scene, mention.first - 1, AUX) && tokenAt(scene, mention.first - 1)?.lemma === 'be') return mention;
  }
  return null;
}

/** What somebody reads to others, or reads from. */
function readOut(scene: Scene, mentions: readonly Mention[], from: number, limit: number): NominalMention | null {
  const verb = findReading(scene, from, limit);
  if (verb === null) return null;
  const document = mentions[firstFrom(mentions, verb)];
  const isRead = document?.form === 'nominal' && document.kind === 'document' && document.first - verb <= MAX_MANNER;
  return isRead && document.first < limit ? document : null;
}

function findReading({ doc: { tokens } }: Scene, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) if (tokens[at]?.lemma === 'read' && tokens[at]?.pos === 'VERB') return at;
  return null;
}

/** "read [aloud from] a letter" */
const MAX_MANNER = 4;

const tellsOfPerson = ({ resolution }: Mention): boolean => resolution !== null && isPerson(resolution.member);

/** "was first reported by [the Ledger]" */
function isAgent(scene: Scene, mention: Mention): boolean {
  const opens = opensAt(mention);
  return lowerAt(scene, is(scene, opens - 1, THE) ? opens - 2 : opens - 1) === 'by';
}

/** "The memo, which leaked, was sent", not "The memo writer slept". */
export function isSubjectOfSentence(scene: Scene, { last }: NominalMention, limit: number): boolean {
  const next = scene.doc.tokens[last];
  if (is(scene, last, VERB | AUX) || next?.lower === 'itself') return true;
  if (next?.text !== ',' && next?.pos !== 'ADP') return false;
  for (let at = last; at < limit; at++) if (is(scene, at, AUX | VERB)) return true;
  return false;
}
