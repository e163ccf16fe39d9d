import { firstFrom, type Mention, type NominalMention, opensAt, type PronounMention } from '../mention.ts';
import { is, type Scene } from '../scene/scene.ts';
import { AUX, THE, VERB } from '../scene/word-bits.ts';
import { lastSource } from './askers.ts';
import type { Reading } from './story.ts';

/**
 * Something written with which the sentence before begins, in the same paragraph, and which *it* means rather than a firm that is
 * named with it:
 *
 *     The memo, seen by the Ledger, was sent in May. It says ministers were told.
 *     --------              ~~~~~~                   --
 */
export function documentBefore({ scene, mentions }: Reading, { first, row }: PronounMention): NominalMention | null {
  const { tokens, sentences } = scene.doc;
  const { sentence = 0, paragraph } = tokens[first] ?? {};
  const from = sentences[sentence - 1]?.first;
  if (row.word !== 'it' || from === undefined || tokens[from]?.paragraph !== paragraph) return null;
  const opener = mentions[firstFrom(mentions, from)];
  if (opener?.form !== 'nominal' || opener.kind !== 'document' || opener.first !== from) return null;
  const speaking = lastSource(scene, mentions, first);
  const isOther = speaking !== null && speaking !== opener && speaking.first >= from && !isAgent(scene, speaking);
  return isOther || !isSubject(scene, opener, first) ? null : opener;
}

/** "was first reported by [the Ledger]" */
function isAgent(scene: Scene, mention: Mention): boolean {
  const opens = opensAt(mention);
  return scene.doc.tokens[is(scene, opens - 1, THE) ? opens - 2 : opens - 1]?.lower === 'by';
}

/** "The memo, which leaked, was sent", not "The memo writer slept". */
function isSubject(scene: Scene, { last }: NominalMention, limit: number): boolean {
  const next = scene.doc.tokens[last];
  if (is(scene, last, VERB | AUX)) return true;
  if (next?.text !== ',' && next?.pos !== 'ADP') return false;
  for (let at = last; at < limit; at++) if (is(scene, at, AUX | VERB)) return true;
  return false;
}
