import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';

const read = (text: string) => findQuotations(readDocument(text));

/** The quotations of a text as written, a `>` before each for every one around it. */
const quotationsOf = (text: string): string[] =>
  read(text).quotations.map(({ start, end, depth }) => '>'.repeat(depth) + text.slice(start, end));

const issuesOf = (text: string): string[] => read(text).issues.map((issue) => ('span' in issue ? issue.span.text : ''));

describe('findQuotations', () => {
  it.each([
    ['curly', '“We won’t wait,” Ana Ruiz said. “We can’t.”', ['“We won’t wait,”', '“We can’t.”']],
    ['straight', '"We won\'t wait," Ana Ruiz said.', ['"We won\'t wait,"']],
    ['doubled apostrophes', "''It's late,'' she said. ''Don't go.''", ["''It's late,''", "''Don't go.''"]],
    ['backticks', "``It's late,'' she said.", ["``It's late,''"]],
    ['doubled curly apostrophes', '‘‘It’s late,’’ she said.', ['‘‘It’s late,’’']],
    ['British', '‘It’s late,’ she said. ‘Don’t go.’', ['‘It’s late,’', '‘Don’t go.’']],
    ['British straight', "'It's late,' she said. 'Don't go.'", ["'It's late,'", "'Don't go.'"]],
    ['guillemets', '«Yes», he said, or « No », or »Maybe«.', ['«Yes»', '« No »', '»Maybe«']],
    ['single guillemets', 'They called it ‹the barn›.', ['‹the barn›']],
    ['low and high', '„Nein“, he said. „No,” she said.', ['„Nein“', '„No,”']],
    ['full width', '＂Yes,＂ he said.', ['＂Yes,＂']],
  ])('reads %s marks', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it.each([
    ['side by side', '“Stop!” “Go!” ‘Left!’', ['“Stop!”', '“Go!”', '‘Left!’']],
    ['without a space between them', '"Stop!""Go!" “Yes,”“No,”', ['"Stop!"', '"Go!"', '“Yes,”', '“No,”']],
    ['in brackets', '(“A barn”) [“a mill”]', ['“A barn”', '“a mill”']],
    ['between dashes', 'It was—“finally”—over. “I was—” he said—“late”.', ['“finally”', '“I was—”', '“late”']],
    ['around brackets', '“[They] rowed (twice),” he said.', ['“[They] rowed (twice),”']],
    ['around ellipses', '"... and then," he said, "well ..."', ['"... and then,"', '"well ..."']],
    ['around a handle', '".@HarborFan rowed," she wrote.', ['".@HarborFan rowed,"']],
    ['before a suffix', 'the “no”s and the “Harbor”’s cast', ['“no”', '“Harbor”']],
    ['with blanks inside the marks', 'He said " never again " twice.', ['" never again "']],
    ['of one number', 'They sang “100” and "1980" and "27" again.', ['“100”', '"1980"', '"27"']],
  ])('finds quotations %s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it.each([
    ['“He said ‘no’ twice.”', ['“He said ‘no’ twice.”', '>‘no’']],
    ['‘He said “no” twice.’', ['‘He said “no” twice.’', '>“no”']],
    ["''He said 'no.'''", ["''He said 'no.'''", ">'no.'"]],
    ["'He said ''no'' twice.'", ["'He said ''no'' twice.'", ">''no''"]],
    ["'He told me 'go away'' twice.", ["'He told me 'go away''", ">'go away'"]],
    ['"He told me "go away" and left."', ['"He told me "go away" and left."', '>"go away"']],
    ['“She said, ‘He said, “Never.”’”', ['“She said, ‘He said, “Never.”’”', '>‘He said, “Never.”’', '>>“Never.”']],
    [
      '“we «row ‹the ‘old’› boat» now”',
      ['“we «row ‹the ‘old’› boat» now”', '>«row ‹the ‘old’› boat»', '>>‹the ‘old’›', '>>>‘old’'],
    ],
    ['“‘Sorry’ is late.”', ['“‘Sorry’ is late.”', '>‘Sorry’']],
  ])('nests %s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('nests no deeper than eight', () => {
    const { quotations } = read(`${'“we '.repeat(20)}row${'”'.repeat(20)}`);
    expect(quotations.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('names the quotation around each nested one', () => {
    expect(read('“A.” “B ‘c “d”’ ‘e’” “F.”').quotations.map(({ parent }) => parent)).toEqual([
      null,
      null,
      1,
      2,
      1,
      null,
    ]);
  });

  it.each([
    ['”Not now,” he said.', ['”Not now,”']],
    ['“Not now,“ he said. “Never.“', ['“Not now,“', '“Never.“']],
    ['“Not now, ”he said. “Never.”', ['“Not now, ”', '“Never.”']],
    ['She said“ not now” and left.', ['“ not now”']],
    ['” … and then they rowed,” she wrote.', ['” … and then they rowed,”']],
    ['“They see that. “', ['“They see that. “']],
    ['“Not now," he said. "Never.”', ['“Not now,"', '"Never.”']],
    ['“He said ‘not now‘ again.”', ['“He said ‘not now‘ again.”', '>‘not now‘']],
    ["‘Not now,' he said.", ["‘Not now,'"]],
  ])('pairs marks turned the wrong way or mixed: %s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('tells what stands between the marks, and which tokens', () => {
    const text = "Ode said: ''Row on.'' Then he slept.";
    const doc = readDocument(text);
    const [quotation] = findQuotations(doc).quotations;
    expect(text.slice(quotation?.innerStart, quotation?.innerEnd)).toBe('Row on.');
    const tokens = doc.tokens.slice(quotation?.first, quotation?.last).map((token) => token.text);
    expect(tokens).toEqual(["''", 'Row', 'on', '.', "''"]);
  });

  it.each(['', 'No marks at all.', '""', "''", '“ ”', '“', '"', '“‘"’”', 'A stray one” here.', 'x ” y'])(
    'finds nothing, and nothing wrong, in %j',
    (text) => {
      expect(read(text)).toEqual({ quotations: [], issues: [] });
    },
  );
});

describe('findQuotations, at a missing mark', () => {
  it('ends a quotation that is not closed with its paragraph, and says so', () => {
    const text = '“The barn burned like paper.\n\nRain fell. “We saw it,” Ode said.';
    expect(quotationsOf(text)).toEqual(['“The barn burned like paper.', '“We saw it,”']);
    expect(read(text).quotations.map(({ closed }) => closed)).toEqual([false, true]);
    expect(read(text).issues).toEqual([{ code: 'mark-unclosed', span: { start: 0, end: 1, text: '“' } }]);
  });

  it('ends it before its mark opens again in the paragraph', () => {
    const text = '“We won, she said. “We really won.” So they rowed.';
    expect(quotationsOf(text)).toEqual(['“We won, she said.', '“We really won.”']);
    expect(issuesOf(text)).toEqual(['“']);
  });

  it('ends it with the quotation around it', () => {
    const text = '“He said, ‘I won’t go.” Then he went.';
    expect(quotationsOf(text)).toEqual(['“He said, ‘I won’t go.”', '>‘I won’t go.']);
    expect(issuesOf(text)).toEqual(['‘']);
  });

  it('keeps a British quotation that begins its paragraph and is not closed', () => {
    expect(quotationsOf('‘We won’t go, said Ruiz.')).toEqual(['‘We won’t go, said Ruiz.']);
  });

  it('passes over a closing mark that closes nothing', () => {
    const text = 'We won,” she said. “We really won.”';
    expect(quotationsOf(text)).toEqual(['“We really won.”']);
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('findQuotations, over paragraphs', () => {
  const continues = (text: string): boolean[] => read(text).quotations.map((quotation) => quotation.continues);

  it.each([
    ['curly', '“One.\n\n“Two.\n\n“Three,” he said. “Four.”', [false, true, true, false]],
    ['straight', '"One.\n"Two."', [false, true]],
    ['doubled', "''That's one.\n\n''That's two,'' he said.", [false, true]],
    ['British', 'Ruiz wrote: ‘That’s one.\n\n‘That’s two.’', [false, true]],
    ['nested', '“One. ‘Two\n“‘three,’ four.”', [false, false, true, true]],
  ])('takes up a quotation whose %s marks open again, without an issue', (_, text, expected) => {
    expect(continues(text)).toEqual(expected);
    expect(issuesOf(text)).toEqual([]);
  });

  it.each([
    ['after a closed one', '“One.”\n\n“Two.”', 0],
    ['with other marks', '“One.\n\n‘Two.’', 1],
    ['behind a word', '“One.\n\nRuiz said “two.”', 1],
    ['after a paragraph without a mark', '“One.\n\nRain fell.\n\n“Two.”', 1],
  ])('does not take one up %s', (_, text, issues) => {
    expect(continues(text)).toEqual([false, false]);
    expect(issuesOf(text)).toHaveLength(issues);
  });

  it('never crosses one', () => {
    expect(quotationsOf('He said “one\ntwo” and left.')).toEqual(['“one']);
  });
});
