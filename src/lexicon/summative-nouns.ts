/** Nouns that sum up what a clause says: "the dam would hold, a [claim] that nobody believed". Lemmas. */
export const SUMMATIVE_NOUNS: ReadonlySet<string> = new Set(
  [
    'claim charge allegation accusation assertion contention statement comment remark point argument idea notion theory',
    'view opinion sentiment feeling belief position stance message call promise pledge vow demand request proposal plan',
    'suggestion threat warning prediction account version description characterization characterisation explanation',
    'criticism complaint finding conclusion admission acknowledgment acknowledgement denial concession fact figure',
    'decision move step change shift development departure reversal practice tactic strategy approach policy measure',
    'requirement condition goal result outcome achievement feat milestone trend proportion prospect scenario sign signal',
    'indication reminder concern',
  ]
    .join(' ')
    .split(' '),
);
