/** Frequent English words that French, Spanish, German, Dutch, Italian and Portuguese do not share. Lower case. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to that it for with you this but his from they we say her she or will one all would there their ' +
    'what so up out if about who get which when make can like time just him know take into year your good some ' +
    'could them see other than then now only its over think also back after use two how our work first well way ' +
    'even new want because any these give day most us has had been said were been by on at not'
  ).split(' '),
);
