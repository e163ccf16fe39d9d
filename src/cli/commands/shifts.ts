import { counted, signed } from '../../render/in-words.ts';
import { onOneLine } from '../../render/wrap.ts';
import type { Period, Shift } from '../../tracker/types.ts';
import { defineListing } from '../listing/listing.ts';
import { QUERY, readQuery } from '../options/query.ts';
import type { Layout } from '../terminal.ts';

export const shifts = defineListing({
  name: 'shifts',
  summary: "shows where a speaker's view of a target turned",
  about: `Shows where a speaker's view of a target turned: the day from which on the sentiment toward the target is \
another one, only where both sides have 5 quotes or more and their 95 % intervals do not touch.`,
  examples: `  ontherecord shifts --store news.db --speaker "Nora Castellane"`,
  options: QUERY,
  find: (tracker, values) => tracker.shifts(readQuery(values, tracker)),
  printers: {
    text: (items, layout) => (items.length === 0 ? 'No shifts\n' : items.map((item) => entry(item, layout)).join('\n')),
  },
});

function entry({ speaker, target, on, before, after }: Shift, { paint }: Layout): string {
  const head = onOneLine(`${speaker.name} on ${target.name}, from ${on} on`);
  return [paint('bold', head), `  before  ${side(before)}`, `  after   ${side(after)}`, ''].join('\n');
}

/** "2026-01-05 to 2026-02-27: +0.42 (+0.30 to +0.54), 6 quotes" */
function side({ from, to, quotes, mean, low, high }: Period): string {
  const [middle, least, most] = [mean, low, high].map((score) => signed(score ?? 0));
  return `${from} to ${to}: ${middle} (${least} to ${most}), ${counted(quotes, 'quote')}`;
}
