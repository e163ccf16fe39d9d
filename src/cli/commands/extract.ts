import { readArticles } from '../../node/read-articles.ts';
import { type Call, defineCommand, WrongCall } from '../command.ts';
import { COLOR, readColor } from '../options/color.ts';
import { EXTRACTION, JOBS, readOptions } from '../options/extraction.ts';
import { INPUT, type Input, isMany, readInput } from '../options/input.ts';
import { choice, under } from '../options/option.ts';
import { extractAll } from '../reading/extract-all.ts';
import type { Terminal } from '../terminal.ts';
import { FORMAT_NAMES, FORMATS } from './formats.ts';

const OPTIONS = {
  ...under('Output', {
    format: choice(
      'FORMAT',
      FORMAT_NAMES,
      'text (default): a report, speaker by speaker\n' +
        'json: one extraction, or an array of them where there are several files or JSON lines\n' +
        'jsonl: an extraction a line\n' +
        'html: a finished page of one article, its quotes marked\n' +
        'md: the article in Markdown, its quotes listed\n' +
        'csv: a row a quote, under a header\n' +
        'Of a web page, json and jsonl also have "text": what was read from the page, and what the offsets are into.',
    ),
    ...COLOR,
  }),
  ...INPUT,
  ...EXTRACTION,
  ...JOBS,
};

export const extract = defineCommand({
  name: '',
  operands: '[FILE...]',
  summary: 'prints who said what',
  about: `Reads English news text and prints who said what. Without a file, or where FILE is -, reads standard input. \
Files that end in .html or .htm are web pages, of which the article is read. Files that end in .jsonl or .ndjson hold an \
article a line, as {"text": ..., "id", "title", "url", "outlet", "publishedAt", "updatedAt"}; any other file is the text \
of one article.

The commands below follow who says what over many articles. 'ontherecord help COMMAND' says more of one; a file of such \
a name is given as ./track.`,
  examples: `  ontherecord article.html --format html > report.html`,
  options: OPTIONS,
  run(call, terminal) {
    const input = readInput(call);
    if (call.values.format === 'html' && isMany(input.sources))
      throw new WrongCall('--format html makes a page of one article, received several or JSON lines');
    return printAll(call, input, terminal);
  },
});

/** Extracts and prints article by article, in input order; few are held at a time. */
async function printAll({ values }: Call<typeof OPTIONS>, input: Input, terminal: Terminal): Promise<void> {
  const { output } = terminal;
  const progress = terminal.startProgress({ printing: true });
  const layout = { ...terminal.layout(readColor(values)), many: isMany(input.sources) };
  const format = FORMATS[values.format ?? 'text'](layout);
  const request = { ...input, readLines: readArticles, jobs: values.jobs ?? 1, options: readOptions(values) };
  let printed = 0;
  await output.write(format.open);
  for await (const { extraction, article, source } of extractAll(request, terminal)) {
    await output.write(`${printed++ > 0 ? format.between : ''}${format.print(extraction, article.text, source)}`);
    if (output.failure) break;
    progress.tick();
  }
  await output.write(format.close);
  progress.clear();
}
