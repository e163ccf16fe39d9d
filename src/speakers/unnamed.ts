import { addGender } from './cast.ts';
import { TITLE_EVIDENCE } from './member.ts';
import type { NominalMention } from './mention.ts';
import { tokenAt } from './scene.ts';
import type { Resolution, Story } from './story.ts';

/** Somebody without a name, called as the text calls it. The same words mean the same one. */
export function described(story: Story, mention: NominalMention): Resolution {
  const { cast, scene } = story.reading;
  const text = scene.doc.text.slice(tokenAt(scene, mention.first)?.start, tokenAt(scene, mention.roleLast - 1)?.end);
  const key = `${mention.noun} without a name`;
  if (mention.determiner === 'definite' && mention.last - mention.first < 3) {
    const known = story.byOffice.get(key)?.at(-1);
    if (known) return { member: known, confidence: 0.7 };
  }
  const member = cast.add([text], [], mention.kind, false);
  addGender(member, mention.gender, TITLE_EVIDENCE);
  story.byOffice.set(key, [member]);
  return { member, confidence: 0.9 };
}
