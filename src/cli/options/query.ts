import type { Query, Tracker } from '../../tracker/types.ts';
import { findSubjectId } from '../store/find-subject-id.ts';
import { choice, day, share, text, under, type Values, whole, word } from './option.ts';

/** All narrow what is found. */
export const QUERY = under('Which quotes', {
  speaker: word('WHO', 'who says it: a name, or the id of a subject'),
  target: word('WHO', 'who is spoken about: a name, or the id of a subject'),
  affiliation: word('NAME', "an organization in the speaker's roles"),
  venue: word('NAME', 'where it was said: LinkedIn'),
  outlet: word('NAME', 'who printed it'),
  text: text('WORDS', 'all of these words stand in it'),
  kind: choice('KIND', ['direct', 'mixed', 'indirect'], 'direct, mixed or indirect'),
  from: day('on this day or later'),
  to: day('on this day or earlier'),
  'min-confidence': share('of this confidence, from 0 to 1'),
});

/** One page of a long list. */
export const PAGE = under('How many', {
  limit: whole(0, 1_000_000_000, 'at most so many'),
  after: word('ID', 'those behind this one: the last of the page before'),
});

/** The names among them looked up. @throws Failure for a name of nobody, or of several */
export function readQuery(values: Values<typeof QUERY>, tracker: Tracker): Query {
  const { speaker, target, affiliation, venue, outlet, text, kind, from, to } = values;
  return {
    speaker: speaker && findSubjectId(tracker, speaker),
    target: target && findSubjectId(tracker, target),
    ...{ affiliation, venue, outlet, text, kind, from, to },
    minConfidence: values['min-confidence'],
  };
}

export const readPage = ({ limit, after }: Values<typeof PAGE>): Pick<Query, 'limit' | 'after'> => ({ limit, after });
