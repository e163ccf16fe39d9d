/** Forms of the verbs that help others. Lower case. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'am is are was were be been being has have had having do does did'.split(' '),
);
