import type { NameMention } from './mention.ts';
import { nounClass } from './nouns.ts';
import { type Scene, sameSentence, tokenAt } from './scene.ts';

/** What the words around a name tell of its kind, where the name itself does not: votes for person and organization. */
export function kindEvidence(scene: Scene, { first, last }: NameMention): { person: number; organization: number } {
  const votes = { person: 0, organization: 0 };
  const before = sameSentence(scene, first - 1, first) ? tokenAt(scene, first - 1) : undefined;
  const after = sameSentence(scene, first, last) ? tokenAt(scene, last) : undefined;
  const next = sameSentence(scene, first, last + 1) ? tokenAt(scene, last + 1) : undefined;
  // "the Marlow", "at Marlow", "in Marlow"
  if (before?.lower === 'the') votes.organization++;
  if (before?.lower === 'at' || before?.lower === 'in') votes.organization++;
  // "Marlow, who …", "Marlow, which …"
  const pronoun = after?.text === ',' ? next : after;
  if (pronoun?.lower === 'who' || pronoun?.lower === 'whose') votes.person += 2;
  if (pronoun?.lower === 'which') votes.organization += 2;
  // "Marlow employee", "Marlow’s chief executive"
  const noun = after?.lower === "'s" ? next : after;
  const known = noun && (noun.pos === 'NOUN' || noun.pos === 'PROPN') ? nounClass(noun) : null;
  if (known && known.kind === 'person' && known.trait !== 'kin' && after?.lower !== "'s") votes.organization++;
  if (known?.trait === 'leads') votes.organization++;
  if (known?.trait === 'kin') votes.person += 2;
  return votes;
}
