import { addGender } from './cast.ts';
import { TITLE_EVIDENCE } from './member.ts';
import type { NominalMention, Resolution } from './mention.ts';
import { tokenAt } from './scene.ts';
import type { Story } from './story.ts';

/** Somebody without a name, called as the text calls it. The same words mean the same one. */
export function described(story: Story, mention: NominalMention): Resolution {
  const { cast, scene } = story.reading;
  if (mention.determiner === 'definite' && mention.last - mention.first < 3) {
    const known = story.unnamed.get(mention.noun);
    if (known) return { member: known, confidence: 0.7 };
  }
  const text = scene.doc.text.slice(tokenAt(scene, mention.first)?.start, tokenAt(scene, mention.roleLast - 1)?.end);
  const member = cast.add([text], [], mention.kind, false);
  addGender(member, mention.gender, TITLE_EVIDENCE);
  story.unnamed.set(mention.noun, member);
  return { member, confidence: 0.9 };
}
