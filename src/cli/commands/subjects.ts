import { onOneLine } from '../../render/wrap.ts';
import { defineListing } from '../listing/listing.ts';
import { table } from '../listing/table.ts';
import { choice, text, under } from '../options/option.ts';
import { PAGE, readPage } from '../options/query.ts';

export const subjects = defineListing({
  name: 'subjects',
  summary: 'lists who speaks and who is spoken about, the most quoted first',
  about: `Lists people, organizations and groups: who speaks, and who is spoken about in a quote, the most quoted first.`,
  examples: `  ontherecord subjects --store news.db --name castellane`,
  options: {
    ...under('Which subjects', {
      name: text('WORDS', 'all of these words stand in the name or in an alias'),
      kind: choice('KIND', ['person', 'organization', 'group', 'document'], 'person, organization, group or document'),
    }),
    ...PAGE,
  },
  find: (tracker, values) => tracker.subjects({ name: values.name, kind: values.kind, ...readPage(values) }),
  printers: {
    text: (items, layout) =>
      items.length === 0
        ? 'No subjects\n'
        : table(
            items,
            {
              id: ({ id }) => id,
              name: ({ name }) => onOneLine(name),
              kind: ({ kind }) => kind,
              quotes: ({ quotes }) => quotes,
              targeted: ({ targeted }) => targeted,
              first: ({ first }) => first ?? '',
              last: ({ last }) => last ?? '',
              role: ({ roles }) => onOneLine(roles[0] ?? ''),
            },
            layout,
          ),
    csv: {
      id: ({ id }) => id,
      name: ({ name }) => name,
      kind: ({ kind }) => kind,
      named: ({ named }) => named,
      aliases: ({ aliases }) => aliases.join('; '),
      roles: ({ roles }) => roles.join('; '),
      quotes: ({ quotes }) => quotes,
      targeted: ({ targeted }) => targeted,
      first: ({ first }) => first,
      last: ({ last }) => last,
    },
  },
});
