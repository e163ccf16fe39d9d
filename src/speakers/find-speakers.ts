import type { Attribution } from '../attributions/attribution.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document } from '../text/document.ts';
import { findAppositions } from './appositions.ts';
import { describeCast } from './describe-cast.ts';
import { findNames } from './find-names.ts';
import { findNominals } from './find-nominals.ts';
import { genderEvidence } from './gender-evidence.ts';
import { anchorOf, type Mention } from './mention.ts';
import { findOwners } from './owners.ts';
import type { Speakers } from './resolution.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { resolveQuoted } from './resolve-quoted.ts';
import { resolveSources, withQuotedSources } from './resolve-sources.ts';
import { setScene } from './scene.ts';
import { sourceHead } from './source-head.ts';
import { nameFromTitle } from './title-names.ts';

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
  const { mentions: names, cast, bearers } = findNames(scene);
  const covered = new Uint8Array(doc.tokens.length);
  for (const name of names) covered.fill(1, name.form === 'name' ? name.opens : name.first, name.last);
  const mentions = [...names, ...findNominals(scene, covered)].sort(inOrder);
  const heads = attributions.map(({ source }) => source && sourceHead(scene, mentions, source));
  const sourceHeads = new Set(heads.filter((head) => head !== null));
  findOwners(scene, mentions, cast, bearers);
  genderEvidence(scene, mentions, bearers);
  const appositions = findAppositions(scene, mentions);
  const { resolved, ambiguous } = resolveMentions({ scene, mentions, cast, bearers, appositions, sourceHeads });
  const reading = { scene, mentions, cast, resolved, heads };
  const outer = resolveSources(reading);
  resolveQuoted({ scene, mentions, resolved, sources: outer });
  const sources = withQuotedSources(reading, outer);
  nameFromTitle(cast, article.title ?? null);
  return describeCast({ scene, mentions, cast, appositions, resolved, sources, ambiguous });
}

const inOrder = (a: Mention, b: Mention): number => anchorOf(a) - anchorOf(b) || a.last - b.last;
