/**
 * Verbs of speech whose object is a thing as often as what was said: "revealed a Roman wall", "added forty beds",
 * "answered the door". By the base form.
 */
export const THING_VERBS: ReadonlySet<string> = new Set(
  `say note recall report write add state reveal observe repeat read answer respond reply counter reason signal relate
  conclude underscore text email blog post offer continue begin go sing put message cite quote describe refer claim
  suggest indicate imply swear charge project allow estimate forecast call question wonder ask tell brief blast
  explain stress blame dub label brand`.split(/\s+/),
);
