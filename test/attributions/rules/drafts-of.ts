import { Claims } from '../../../src/attributions/claims.ts';
import type { AttributionRule, Draft } from '../../../src/attributions/draft.ts';
import type { Scene } from '../../../src/attributions/scene.ts';
import { type MadeReading, readingOf, textOf } from '../made-scene.ts';

/** A draft with the parts of a reading, as an earlier rule may have found it. */
export function draftOf({ doc }: Scene, made: MadeReading): Draft {
  const { cue, parts, confidence } = readingOf(doc, made);
  return { by: 'made', cue, content: parts.content, source: parts.source, continues: null, confidence };
}

/** What the rule proposes, in words, where the drafts were accepted before it. What it proposes is accepted where it is free. */
export function draftsOf(rule: AttributionRule, scene: Scene, ...accepted: readonly MadeReading[]) {
  const claims = new Claims(scene.doc.tokens.length);
  for (const made of accepted) claims.accept(draftOf(scene, made));
  const found: Draft[] = [];
  rule.find(scene, claims, (draft) => {
    found.push(draft);
    if (claims.isFree(draft)) claims.accept(draft);
  });
  return found.map((draft) => inWords(scene, draft));
}

/** What the rule proposes, where nothing of it is accepted. */
export function offersOf(rule: AttributionRule, scene: Scene, claims = new Claims(scene.doc.tokens.length)): Draft[] {
  const found: Draft[] = [];
  rule.find(scene, claims, (draft) => found.push(draft));
  return found;
}

const inWords = ({ doc }: Scene, { source, cue, content }: Draft) => ({
  source: textOf(doc, source),
  cue: textOf(doc, cue),
  content: content.map((part) => textOf(doc, part)),
});
