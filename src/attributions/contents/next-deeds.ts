import type { Cue } from '../../cues/cue.ts';
import { OCCASION_WORDS } from '../../lexicon/report-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { startsUpper } from '../../text/characters.ts';
import { isDash } from '../../text/dashes.ts';
import type { TokenRange } from '../attribution.ts';
import { isTensed, isVerb } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, quotationAt, type Scene } from '../scene.ts';

/** "[moments after] the polls closed" */
const MAX_TIME = 2;

/**
 * The content without what the writer tells behind the marks: what happened next, or when, or a remark behind a dash.
 *
 *     would say, “We won’t wait,” and hang up      posted “We Won’t Wait” moments after it rained     wrote “Never” - with a link
 *                ^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^                                    ^^^^^^^
 */
export function withoutNext(scene: Scene, cue: Cue, range: TokenRange): TokenRange {
  const { first, last } = range;
  const quotation = first >= cue.last ? quotationAt(scene, first) : null;
  if (!quotation || quotation.last >= last || holdsQuoted(scene, { first: quotation.last, last })) return range;
  return isNext(scene, quotation) || isRemark(scene, quotation, last) || isLater(scene, quotation, last)
    ? { first, last: quotation.last }
    : range;
}

/** "“We won’t wait,” [and hang up]", "“We won’t wait,” [before hanging up]": behind a comma within the marks. */
function isNext({ doc: { tokens } }: Scene, { last }: Quotation): boolean {
  if (tokens[last - 2]?.text !== ',') return false;
  const [joint, verb] = [tokens[last], tokens[last + 1]];
  return (
    (joint?.pos === 'CCONJ' && isVerb(verb)) ||
    (OCCASION_WORDS.has(joint?.lower ?? '') && verb?.lower.endsWith('ing') === true)
  );
}

/** "“Never” [- with a link to the vote]"; not "the “Never” - or so they say - of May" */
const isRemark = ({ doc: { tokens } }: Scene, quotation: Quotation, last: number): boolean =>
  isDash(tokens[quotation.last]) && !someIn(tokens, quotation.last + 1, last, isDash);

/** "“We Won’t Wait” [until it rained]", "“Thank you” [moments after it rained]"; not "“late” when it came", "“We wait” until May" */
function isLater({ doc: { tokens } }: Scene, { first, last: behind }: Quotation, last: number): boolean {
  const opener = tokens[first + 1];
  if (!opener || opener.pos === 'PROPN' || !startsUpper(opener.text)) return false;
  const occasion = findIn(tokens, behind, behind + MAX_TIME, ({ lower }) => OCCASION_WORDS.has(lower));
  return occasion !== undefined && someIn(tokens, occasion.index, last, isTensed);
}
