/** Words that turn the sentiment of the words behind them. Lower case, straight apostrophes. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't no never nor neither without cannot hardly scarcely barely nothing nobody none rarely seldom".split(' '),
);

/** Words and marks that end a negation: "not now, but great". */
export const NEGATION_STOPS: ReadonlySet<string> = new Set([
  'but',
  'however',
  'although',
  'though',
  ';',
  ':',
  '.',
  '!',
  '?',
]);

/** Words that strengthen the next word. */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  'very extremely absolutely completely deeply really so totally utterly incredibly enormously terribly truly most'.split(
    ' ',
  ),
);
