/** The forms of a verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

/** Verbs that the network knows best, by what they take: "said that", "told them that", "characterized it as". */
export const STAND_IN_VERBS = {
  saying: { base: 'say', third: 'says', past: 'said', participle: 'saying' },
  telling: { base: 'tell', third: 'tells', past: 'told', participle: 'telling' },
  urging: { base: 'urge', third: 'urges', past: 'urged', participle: 'urging' },
  calling: { base: 'characterize', third: 'characterizes', past: 'characterized', participle: 'characterizing' },
  belief: { base: 'believe', third: 'believes', past: 'believed', participle: 'believing' },
} as const satisfies Record<string, VerbForms>;

/** A phrase of any length that reports nothing and that the network knows: "of the old old town". */
export const STAND_IN_PHRASE = { first: 'of', second: 'the', middle: 'old', last: 'town' } as const;
