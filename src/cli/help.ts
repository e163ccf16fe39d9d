export const HELP = `Usage: ontherecord [FILE...]

Reads English news text and prints who said what. Without a file, or where FILE
is -, reads standard input. Files that end in .html or .htm are web pages, of
which the article is read. Files that end in .jsonl or .ndjson hold an article
a line, as {"text": ..., "id", "title", "url", "outlet", "publishedAt", "updatedAt"};
any other file is the text of one article.

Output
  --format FORMAT      text (default): a report, speaker by speaker
                       json: one extraction, or an array of them where there are
                       several files or JSON lines
                       jsonl: an extraction a line
                       html: a finished page of one article, its quotes marked
                       md: the article in Markdown, its quotes listed
                       csv: a row a quote, under a header
  --color, --no-color  with or without colours; by default with, on a terminal

Of a web page, json and jsonl also have "text": what was read from the page, and
what the offsets are into.

Input
  --input KIND         text, html or jsonl, whatever the files are called
  --title TITLE        of the article, where there is one
  --url URL            of the article, where there is one
  --outlet NAME        of the articles
  --published-at DATE  of the articles, ISO 8601
                       These four are not for JSON lines, and outweigh what a
                       page says of itself.

What is returned
  --all                beliefs and intentions too: "she hopes that ..."
  --unattributed       quotations without a speaker too
  --min-confidence N   only quotes of this confidence, from 0 to 1

  -h, --help           prints this
  -v, --version        prints the version

For example, a page that can be sent to somebody:
  ontherecord article.html --format html > report.html

Exits with 0 if all went well, 1 if some input could not be read, 2 if the call
was wrong. A bad line is reported with its number, and the rest is read.
`;
