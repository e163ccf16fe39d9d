import type { Attribution, TokenRange } from '../attributions/attribution.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document } from '../text/document.ts';
import { plainText } from '../text/plain/plain-text.ts';
import { describeCast } from './describe-cast.ts';
import { type Mention, merged } from './mention.ts';
import { findNames } from './names/find-names.ts';
import { nameFromTitle } from './names/title-names.ts';
import { findAppositions } from './nominals/appositions.ts';
import { coveredTokens } from './nominals/covered.ts';
import { findNominals } from './nominals/find-nominals.ts';
import { findOwners } from './nominals/owners.ts';
import { sourceHead } from './nominals/source-head.ts';
import type { Speakers } from './resolution.ts';
import { tellAges } from './resolving/ages.ts';
import { genderEvidence, titleEvidence } from './resolving/gender-evidence.ts';
import { calledJointly, otherName, speaksWithOthers } from './resolving/joint-sources.ts';
import { resolveMentions } from './resolving/resolve-mentions.ts';
import { resolveQuoted } from './resolving/resolve-quoted.ts';
import { resolveSources, withQuotedSources } from './resolving/resolve-sources.ts';
import { setScene } from './scene/scene.ts';

/**
 * Finds everybody that the article names or lets speak, and who stands behind each source. Coreference is rule-based:
 * names by their words, descriptions by the offices read so far, pronouns by gender, number and salience.
 */
export function findSpeakers(
  doc: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  article: { readonly title?: string | null; readonly outlet?: string | null },
): Speakers {
  const scene = setScene(doc, quotations, attributions);
  const { mentions: names, cast } = findNames(scene, article.outlet ?? null);
  const covered = coveredTokens(names, doc.tokens.length);
  const mentions = merged(names, findNominals(scene, covered, lastNouns(names)));
  const heads = attributions.map(({ source }) => source && sourceHead(scene, mentions, source));
  const saidBy = new Map<Mention, Attribution>();
  const joint = new Map<Mention, TokenRange>();
  for (let index = 0; index < heads.length; index++) {
    const head = heads[index];
    const attribution = attributions[index] as Attribution;
    if (!head || !attribution.source) continue;
    head.isSourceHead = true;
    if (head.form === 'pronoun' && !saidBy.has(head)) saidBy.set(head, attribution);
    if (head.form !== 'name') continue;
    const other = otherName(scene, mentions, head, attribution.source);
    if (other || speaksWithOthers(scene, head, attribution.source))
      joint.set(head, calledJointly(scene, head, other, attribution.source));
  }
  findOwners(scene, mentions, cast);
  titleEvidence(names, cast);
  genderEvidence(scene, mentions, cast);
  tellAges(scene, mentions);
  findAppositions(scene, mentions);
  const { ambiguous, groups, implied, relatives, lead } = resolveMentions({ scene, mentions, cast, saidBy, joint });
  const reading = { scene, mentions, cast, heads, groups, lead };
  const outer = resolveSources(reading);
  resolveQuoted({ scene, mentions, sources: outer, relatives });
  const sources = withQuotedSources(reading, outer);
  nameFromTitle(cast, article.title ? plainText(article.title).text : null);
  return describeCast({ scene, mentions, cast, sources, ambiguous, implied });
}

/** "guild" of "the Marlow Bakers’ Guild": what a body may be called by again. */
function lastNouns(names: readonly Mention[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const name of names)
    if (name.form === 'name' && name.kind === 'organization' && name.keys.length > 1) nouns.add(name.keys.at(-1) ?? '');
  return nouns;
}
