import { counted } from '../../render/in-words.ts';
import type { Extraction } from '../../schema/types.ts';
import type { Added, Tracker } from '../../tracker/types.ts';
import { type Call, defineCommand } from '../command.ts';
import { EXTRACTION, JOBS, readOptions } from '../options/extraction.ts';
import { INPUT, type Input, readInput } from '../options/input.ts';
import { choice, under } from '../options/option.ts';
import { readStore, STORE } from '../options/store.ts';
import { extractAll } from '../reading/extract-all.ts';
import { readTrackedLines } from '../reading/tracked-lines.ts';
import { withStore } from '../store/with-store.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = {
  ...STORE,
  ...under('Output', {
    format: choice('FORMAT', ['text', 'json'], 'text (default): a sentence\njson: {"added", "replaced", "unchanged"}'),
  }),
  ...INPUT,
  ...EXTRACTION,
  ...JOBS,
};

export const track = defineCommand({
  name: 'track',
  operands: '--store FILE [FILE...]',
  summary: 'reads articles into a store',
  about: `Reads articles as 'ontherecord FILE...' does, extracts who said what, and keeps that in a store: a file, made \
where it is missing. JSON lines may also hold what 'ontherecord --format jsonl' printed.

Of two readings of an article, told by its id, the newer is kept; an article that is read again changes nothing. Each \
article is in the store wholly or not at all, whenever the reading ends. One process writes to a store at a time.`,
  examples: `  ontherecord track --store news.db --jobs 2 articles.jsonl
  ontherecord quotes --store news.db --speaker "Nora Castellane"`,
  options: OPTIONS,
  async run(call, terminal) {
    const [input, store] = [readInput(call), readStore(call.values)];
    const added = await withStore(store, 'made', (tracker) => addAll(tracker, call, input, terminal));
    const text = call.values.format === 'json' ? JSON.stringify(added) : inWords(added);
    await terminal.output.write(`${text}\n`);
  },
});

/** Adds article by article; what is counted is what the tracker says of each. */
async function addAll(
  tracker: Tracker,
  { values }: Call<typeof OPTIONS>,
  input: Input,
  terminal: Terminal,
): Promise<Added> {
  const progress = terminal.startProgress({ printing: false });
  const total: Added = { added: 0, replaced: 0, unchanged: 0 };
  const add = (extraction: Extraction): void => {
    const { added, replaced, unchanged } = tracker.add(extraction);
    total.added += added;
    total.replaced += replaced;
    total.unchanged += unchanged;
    progress.tick();
  };
  const request = { ...input, readLines: readTrackedLines, jobs: values.jobs ?? 1, options: readOptions(values) };
  for await (const { extraction } of extractAll({ ...request, onExtraction: add }, terminal)) add(extraction);
  progress.clear();
  return total;
}

const inWords = ({ added, replaced, unchanged }: Added): string =>
  `${counted(added, 'article')} added, ${replaced} replaced, ${unchanged} unchanged`;
