import { onOneLine } from '../../render/wrap.ts';
import type { Link, Reason, Tracker } from '../../tracker/types.ts';
import { defineListing } from '../listing/listing.ts';
import { choice, under } from '../options/option.ts';
import { PAGE } from '../options/query.ts';
import type { Layout } from '../terminal.ts';

const { limit } = PAGE;

export const links = defineListing({
  name: 'links',
  summary: 'tells why two were taken for one, or not',
  about: `Lists pairs of subjects and of quotes that were weighed, the most alike first, and why they were taken for one, \
or not. Those of the verdict 'unsure' are for a person to settle: see 'ontherecord help decide'.`,
  examples: `  ontherecord links --store news.db --verdict unsure`,
  options: {
    ...under('Which links', {
      of: choice('WHAT', ['subject', 'quote'], 'subject or quote'),
      verdict: choice('VERDICT', ['same', 'different', 'unsure'], 'same, different or unsure'),
    }),
    limit,
  },
  find: (tracker, { of, verdict, limit }) => tracker.links({ of, verdict, limit }),
  printers: {
    text: (items, layout, tracker) =>
      items.length === 0 ? 'No links\n' : items.map((item) => entry(item, layout, tracker)).join('\n'),
  },
});

function entry({ of, a, b, verdict, score, reasons }: Link, { paint }: Layout, tracker: Tracker): string {
  const lines = [a, b].map(
    (id) => `  ${id}${of === 'subject' ? `  ${onOneLine(tracker.subject(id)?.name ?? '')}` : ''}`,
  );
  const head = paint('bold', `${verdict} ${of}, ${score.toFixed(2)}`);
  return [head, ...lines, `  ${onOneLine(reasons.map(inWords).join('; ')) || 'no reason'}`, ''].join('\n');
}

const inWords = (reason: Reason): string =>
  reason.code === 'decision'
    ? `decided${reason.decision.by === undefined ? '' : ` by ${reason.decision.by}`} (${reason.decision.at})`
    : `${reason.code}${reason.detail === '' ? '' : `: ${reason.detail}`}`;
