import type { Member } from '../member.ts';
import type { NameMention } from '../mention.ts';
import { has, lowerAt, QUOTED, type Scene } from '../scene/scene.ts';

const NOBODY: readonly Member[] = [];
const COURTESIES: readonly string[] = ['mr', 'mrs', 'ms', 'miss'];

/**
 * How the article calls its people by a short name. Of a family it calls one by the bare surname, one "Mr." and one
 * "Mrs.", and keeps to that:
 *
 *     Ana Ruiz swims. Her mother, Eva Ruiz, drives. Ruiz won.
 *     ~~~~~~~~                                      ----
 */
export class Usage {
  private readonly bearers = new Map<string, Member[]>();

  /** What somebody says in marks is their usage. */
  record(scene: Scene, mention: NameMention, member: Member): void {
    if (has(scene, mention.first, QUOTED)) return;
    const usage = usageOf(scene, mention);
    const known = this.bearers.get(usage);
    if (!known) this.bearers.set(usage, [member]);
    else if (!known.includes(member)) known.push(member);
  }

  /** Those of several namesakes whom the article has called so; else those whom it has not called otherwise. */
  likeliest(scene: Scene, mention: NameMention, members: readonly Member[]): readonly Member[] {
    const usual = this.calledBy(usageOf(scene, mention));
    const called = usual.length === 0 ? [] : members.filter((member) => usual.includes(member));
    if (called.length > 0) return called;
    const open = members.filter((member) => !this.hasOtherCourtesy(scene, mention, member));
    return open.length > 0 ? open : members;
  }

  /** "Mrs. Ruiz": the surname is mostly her husband’s. */
  isMarried(member: Member): boolean {
    return this.calledBy(titled('mrs', member.keys.at(-1) ?? '')).includes(member);
  }

  private hasOtherCourtesy(scene: Scene, mention: NameMention, member: Member): boolean {
    const own = titleOf(scene, mention);
    return (
      COURTESIES.includes(own) &&
      COURTESIES.some((courtesy) => courtesy !== own && this.calledBy(titled(courtesy, mention.key)).includes(member))
    );
  }

  private calledBy(usage: string): readonly Member[] {
    return this.bearers.get(usage) ?? NOBODY;
  }
}

/** "Mrs. Eva Ruiz" is "Mrs. Ruiz" from there on. */
function usageOf(scene: Scene, mention: NameMention): string {
  const title = titleOf(scene, mention);
  if (title === '') return mention.key;
  return titled(title, COURTESIES.includes(title) ? (mention.keys.at(-1) ?? '') : mention.key);
}

/** Unlike any name. */
const titled = (title: string, key: string): string => `${title}\n${key}`;

/** "mr" of "Mr. Ruiz"; nothing where the name stands alone. */
function titleOf(scene: Scene, { opens, first }: NameMention): string {
  const title = opens < first ? lowerAt(scene, first - 1) : '';
  return title.endsWith('.') ? title.slice(0, -1) : title;
}
