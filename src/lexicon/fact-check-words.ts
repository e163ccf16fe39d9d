/** Before what a check of somebody's words found, with an article too: "THE FACTS: …". */
export const FACT_LABELS: ReadonlySet<string> = new Set(
  'fact facts claim claims truth ruling verdict reality assessment'.split(' '),
);

/** How a check of facts rates a claim: "This is misleading.", "Mostly false." */
export const RATINGS: ReadonlySet<string> = new Set(
  'true false misleading exaggerated inaccurate accurate incorrect correct wrong right unproven untrue unsupported'.split(
    ' ',
  ),
);
export const RATING_OPENERS: ReadonlySet<string> = new Set('this that it mostly partly half largely not we'.split(' '));
