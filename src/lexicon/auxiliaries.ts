/** Those that a subject stands before: "Ruiz denied it and [was] cleared". */
export const TENSED_AUXILIARIES: ReadonlySet<string> = new Set(
  'was were has had did does will would could may might should'.split(' '),
);

/** Forms of the verbs that help others. Lower case. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'am is are was were be been being has have had having do does did'.split(' '),
);
