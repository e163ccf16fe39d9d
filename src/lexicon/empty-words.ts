/** Closed classes that stand for something said without telling what. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "said [it] with a straight face", "said [nothing] for an hour". */
export const POINTING_OBJECTS = words(
  'it this that so nothing something anything everything much little plenty more less',
);

/** "said a [prayer]", "said the [word] again": what is said aloud, and tells nothing. */
export const SPOKEN_THINGS = words('prayer prayers grace mass rosary word words');

/** "[anyone] who tells you so", "[whatever] Ruiz says": nobody who said anything. */
export const ANYBODY = words('anyone anybody everyone everybody whoever whatever no-one nobody');

/** "[Anyone] with information is asked to call": the reader. */
export const ANY_READER = words('anyone anybody');

/** "It is [clear] that the dam leaks": nobody’s mind. */
export const IMPERSONAL_ADJECTIVES = words(
  'clear unclear likely unlikely obvious evident apparent possible true plain',
);

/** "a song [called] “Low Tide”", "the plan, [dubbed] “Long Shot”": participles behind which a name stands. */
export const NAMING_PARTICIPLES = words(
  'called dubbed titled entitled nicknamed christened headlined captioned labelled labeled',
);

/** Of those, the ones that never tell what somebody calls something: "an essay [titled] “The Long Fall”". */
export const TITLING_PARTICIPLES = words('titled entitled headlined captioned');

/** "a ferryman [described] as “a giant”": the same, of verbs with *as*. */
export const DESCRIBING_PARTICIPLES = words('described hailed portrayed billed branded characterised characterized');

/** "what Ruiz called “…”", "the plan that Ruiz dubbed “…”": the object stands before, so that somebody calls it so. */
export const FRONTED_OBJECTS = words('what which that who whom whatever as');
