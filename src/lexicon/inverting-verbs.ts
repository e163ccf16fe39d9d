/** Verbs behind which a noun phrase is who said it, not what was said: "…, [said] a sailor". */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(['say', 'add', 'write', 'explain', 'recall', 'note']);
