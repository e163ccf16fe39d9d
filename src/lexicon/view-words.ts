/** "in her [view]", "in the judge’s [words]": what is said behind such a phrase is somebody’s. Lower case. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'view opinion words estimation telling judgment judgement assessment reckoning phrase'.split(' '),
);
/** "[For] Ruiz, the deal is “…”" */
export const VIEW_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'to']);
