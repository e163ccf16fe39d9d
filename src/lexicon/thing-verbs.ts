/**
 * Verbs of speech whose object is mostly a thing: "added forty beds", "answered the door". Not those behind which a noun
 * phrase tells mostly what was said: "said the same", "reported a loss", "revealed the plan". By the base form.
 */
export const THING_VERBS: ReadonlySet<string> = new Set(
  `write add state observe repeat read answer respond reply counter reason signal relate conclude offer continue begin go
  sing put message refer claim imply swear charge row project allow forecast call wonder brief blast dub label brand tweet
  advise`.split(/\s+/),
);

/** Verbs behind which a noun phrase is never what was said: "told the truth", "read the letter", "quotes Yeats". */
export const OBJECT_VERBS: ReadonlySet<string> = new Set('tell read write quote call put'.split(' '));

/** What somebody calls for who needs it at once: "called for an ambulance", against "called for an inquiry". */
export const SUMMONED_THINGS: ReadonlySet<string> = new Set(
  'help assistance ambulance taxi cab backup reinforcements order bill'.split(' '),
);

/** Ways of sounding, of which most things have a cause: "laughs when the lights go out". See also the manner verbs. */
export const SOUND_VERBS: ReadonlySet<string> = new Set('laugh smile sing'.split(' '));

/** Verbs behind which a pronoun points back at what was said: "said it with a straight face". */
export const POINTING_VERBS: ReadonlySet<string> = new Set('say tell write report put remember recall'.split(' '));

/** Verbs whose object is a number of things: "added 2.1%", "recalls 310,000 vans". */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(['add', 'recall']);

/** Verbs whose object may be somebody who does not get something, or who is sent off: "denied the visitors a point". */
export const WITHHOLDING_VERBS: ReadonlySet<string> = new Set('deny refuse dismiss'.split(' '));

/** What shares do: who does it says nothing. */
export const MARKET_VERBS: ReadonlySet<string> = new Set(
  'fall rise drop jump slump surge sink tumble climb slip gain plunge soar slide rally'.split(' '),
);

/** Things that are nothing but words: "tweeted her [thanks]", "offered his [condolences]", "claimed [responsibility]". */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  `thanks gratitude appreciation congratulations condolences sympathy sympathies solidarity apology apologies regret regrets
  support approval praise criticism warning call demand responsibility credit`.split(/\s+/),
);

/** Verbs by which a thing foretells what somebody else would announce: "The debate [promised] to be long". */
export const FORETELLING_VERBS: ReadonlySet<string> = new Set(['promise', 'threaten']);

/** Such things. */
export const PORTENTS: ReadonlySet<string> = new Set(
  `debate move ballot initiative petition primary election final match game race contest vote decision lawsuit case trial strike
  deal merger row dispute feud scandal crisis war conflict storm flood fire outbreak drought trend shortage delay`.split(
    /\s+/,
  ),
);
