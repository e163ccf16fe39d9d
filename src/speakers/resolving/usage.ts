import { type Member, NOBODY } from '../member.ts';
import type { NameMention } from '../mention.ts';
import { has, QUOTED, type Scene, tokenAt } from '../scene/scene.ts';

const COURTESIES: readonly string[] = ['mr', 'mrs', 'ms', 'miss'];

/**
 * How the article calls its people by a short name. Of a family it calls one by the bare surname, one "Mr." and one
 * "Mrs.", and keeps to that:
 *
 *     Ana Ruiz swims. Her mother, Eva Ruiz, drives. Ruiz won.
 *     ~~~~~~~~                                      ----
 */
export class Usage {
  private readonly bearers = new Map<string, Set<Member>>();

  /** What somebody says in marks is their usage. */
  record(scene: Scene, mention: NameMention, member: Member): void {
    if (has(scene, mention.first, QUOTED)) return;
    const usage = usageOf(scene, mention);
    const known = this.bearers.get(usage);
    if (known) known.add(member);
    else this.bearers.set(usage, new Set([member]));
  }

  /** Those of several namesakes whom the article has called so; else those whom it has not called otherwise. */
  likeliest(scene: Scene, mention: NameMention, members: readonly Member[]): readonly Member[] {
    const usual = this.calledBy(usageOf(scene, mention));
    const called = usual.size === 0 ? [] : members.filter((member) => usual.has(member));
    if (called.length > 0) return called;
    const open = members.filter((member) => !this.hasOtherCourtesy(scene, mention, member));
    return open.length > 0 ? open : members;
  }

  /** "Mrs. Ruiz": the surname is mostly her husband’s. */
  isMarried(member: Member): boolean {
    return this.calledBy(`mrs ${member.keys.at(-1)}`).has(member);
  }

  private hasOtherCourtesy(scene: Scene, mention: NameMention, member: Member): boolean {
    const own = titleOf(scene, mention);
    return (
      COURTESIES.includes(own) &&
      COURTESIES.some((courtesy) => courtesy !== own && this.calledBy(`${courtesy} ${mention.key}`).has(member))
    );
  }

  private calledBy(usage: string): ReadonlySet<Member> {
    return this.bearers.get(usage) ?? NOBODY;
  }
}

/** "Mrs. Eva Ruiz" is "Mrs. Ruiz" from there on. */
function usageOf(scene: Scene, mention: NameMention): string {
  const title = titleOf(scene, mention);
  return `${title} ${COURTESIES.includes(title) ? mention.keys.at(-1) : mention.key}`;
}

/** "mr" of "Mr. Ruiz"; nothing where the name stands alone. */
function titleOf(scene: Scene, { opens, first }: NameMention): string {
  const title = opens < first ? (tokenAt(scene, first - 1)?.lower ?? '') : '';
  return title.endsWith('.') ? title.slice(0, -1) : title;
}
