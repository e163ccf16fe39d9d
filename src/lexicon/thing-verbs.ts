/**
 * Verbs of speech whose object is a thing as often as what was said: "revealed a Roman wall", "added forty beds",
 * "answered the door". By the base form.
 */
export const THING_VERBS: ReadonlySet<string> = new Set(
  `say note recall report write add state reveal observe repeat read answer respond reply counter reason signal relate
  conclude underscore text email blog post offer continue begin go sing put message cite quote describe refer claim suggest
  indicate imply swear charge project allow estimate forecast point call question wonder ask tell brief blast release issue
  explain stress present give share show play paint weigh lash use rate address rule blame credit dub label brand`.split(
    /\s+/,
  ),
);
