import type { Member } from '../member.ts';

/** How much a mention adds to somebody's salience, by where it stands. Tuned on the training articles of PolNeAR. */
export const WEIGHTS = {
  source: 2.5,
  subject: 2.4,
  /** The subject of a clause within another. */
  clause: 1.6,
  object: 0.55,
  possessive: 0.7,
  headline: 0.3,
  quoted: 0.08,
  /** Factor inside the content of an attribution that is not in marks. */
  content: 0.4,
  /** Factor for those without a name. */
  unnamed: 0.25,
  /** The same for those whom a title in capitals stands for. */
  titled: 0.7,
  /** What is taken from the lesser of two mentions in a sentence. */
  again: 0.5,
  /** What is left after a sentence, after a wholly quoted sentence, and after a paragraph. */
  sentence: 0.35,
  quotedSentence: 0.55,
  paragraph: 0.5,
  /** Factor for those whose gender, and whose kind, is open; `likelyKind` where the text speaks for a person. */
  openGender: 0.7,
  openKind: 0.25,
  likelyKind: 0.8,
};

/** So many are kept in mind at a time. */
const MAX_RECENT = 16;

/** The best reading, and the next best, of a word that may stand for several. */
export interface Choice {
  readonly best: Member;
  readonly second: Member | null;
  /** The share of the best among the two, in [0.5, 1]. */
  readonly share: number;
}

/** Who the article is speaking of: salience in the manner of Lappin and Leass (1994), halved by every sentence. */
export class Focus {
  private readonly recent: Member[] = [];
  /** Decay so far, as a logarithm to base 2: grows with every sentence. */
  private clock = 0;

  /** Time passes: `factor` of every salience is left. */
  pass(factor: number): void {
    this.clock -= Math.log2(factor);
    for (const member of this.recent) member.salience *= factor;
  }

  salienceOf({ salience, clock, isRecent }: Member): number {
    return isRecent || salience === 0 ? salience : salience * 2 ** (clock - this.clock);
  }

  /** Of several mentions in a sentence the one with the most weight counts whole: "She waved, and she said her son …" is one subject. */
  raise(member: Member, weight: number): void {
    const before = member.raisedAt === this.clock ? member.raisedBy : 0;
    member.raisedAt = this.clock;
    member.raisedBy = Math.max(before, weight);
    member.salience = this.salienceOf(member) + weight - Math.min(before, weight) * WEIGHTS.again;
    if (member.isRecent) return;
    if (this.recent.length >= MAX_RECENT) this.forgetOne();
    member.isRecent = true;
    this.recent.push(member);
  }

  /** `suits`: in [0, 1], how well a member fits the word; 0 where it cannot be meant. */
  choose(suits: (member: Member) => number): Choice | null {
    let best: Member | null = null;
    let second: Member | null = null;
    let high = 0;
    let next = 0;
    for (const member of this.recent) {
      const fitness = suits(member);
      if (fitness === 0) continue;
      const score = fitness * member.salience;
      if (score > high) {
        second = best;
        next = high;
        best = member;
        high = score;
      } else if (score > next) {
        second = member;
        next = score;
      }
    }
    return best && { best, second, share: high / (high + next) };
  }

  private forgetOne(): void {
    let least = 0;
    let low = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.recent.length; at++) {
      const { salience } = this.recent[at] as Member;
      if (salience >= low) continue;
      least = at;
      low = salience;
    }
    const member = this.recent[least] as Member;
    member.isRecent = false;
    member.clock = this.clock;
    this.recent.copyWithin(least, least + 1);
    this.recent.pop();
  }
}
