import { SECOND_PERSON } from '../../lexicon/pronouns.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Claims } from '../claims.ts';
import { type AttributionRule, type Draft, startOf } from '../draft.ts';
import { isClaimed } from '../followers.ts';
import { Repetitions } from '../repetitions.ts';
import { someIn } from '../runs.ts';
import { type Scene, tokensOf, wordsBetween } from '../scene.ts';

const CONFIDENCE = 0.6;
/** In words: what nobody is named for, and what they answer. */
const MAX_REPLY = 12;
const MAX_TURN = 18;
/** Two without a name in a row are hardly one speaker’s when they are so short. */
const MAX_EXCHANGE = 9;
/** How many paragraphs before the turn that is answered the other may have spoken. */
const REACH = 3;

/**
 * What two say in turns, where only some of the turns have a name:
 *
 *     “We are like an old couple,” says Ruiz. // “We are not,” says Ortega. // “We bicker.” // “You bicker.”
 *                                                                              ^^^^^^^^^^^^    ^^^^^^^^^^^^^
 * Each goes on with the speaker of the turn before the one that it answers; with nobody where there is none.
 */
export const dialogue: AttributionRule = {
  name: 'dialogue',
  find(scene, claims, offer) {
    const replies = scene.quotations.filter((quotation) => isReply(scene, quotation) && !isClaimed(claims, quotation));
    if (replies.length === 0) return;
    const turns = new Turns(scene, claims, new Set(replies));
    const repetitions = new Repetitions(scene);
    for (const reply of replies) {
      const answered = turns.at(reply.paragraph - 1);
      if (!answered?.draft || !endsParagraph(scene, answered.last, answered.draft)) continue;
      if (!turns.isExchange(reply, answered) || repetitions.has(claims, reply)) continue;
      const other = turns.otherBefore(answered);
      const draft: Draft = {
        by: 'dialogue',
        cue: null,
        content: [{ first: reply.first, last: reply.last }],
        source: null,
        continues: other && (other.continues ?? other),
        confidence: CONFIDENCE,
      };
      offer(draft);
    }
  },
};

/** What is said in a paragraph. */
interface Turn {
  readonly paragraph: number;
  readonly words: number;
  readonly last: Quotation;
  /** Who says it; null where no name tells. */
  readonly draft: Draft | null;
}

class Turns {
  private readonly quotations = new Map<number, Quotation[]>();

  constructor(
    private readonly scene: Scene,
    private readonly claims: Claims,
    private readonly replies: ReadonlySet<Quotation>,
  ) {
    for (const quotation of scene.quotations) {
      const known = this.quotations.get(quotation.paragraph);
      if (known) known.push(quotation);
      else this.quotations.set(quotation.paragraph, [quotation]);
    }
  }

  at(paragraph: number): Turn | null {
    const said = this.quotations.get(paragraph);
    const last = said?.at(-1);
    if (!said || !last) return null;
    const words = said.reduce((sum, { first, last: end }) => sum + wordsBetween(this.scene, first, end), 0);
    return words > MAX_TURN ? null : { paragraph, words, last, draft: this.draftOf(last) };
  }

  /** The outermost one that holds a quotation whole. */
  private draftOf({ first, last }: Quotation): Draft | null {
    let outer: Draft | null = null;
    for (const draft of this.claims.overlapping([{ first, last: first + 1 }]))
      if (startOf(draft) <= first && (!outer || startOf(draft) < startOf(outer))) outer = draft;
    return outer?.content.some((part) => part.first <= first && part.last >= last) ? outer : null;
  }

  /** Whether somebody else speaks: two have spoken in turns, one speaks to the other, or it goes to and fro. */
  isExchange(reply: Quotation, answered: Turn): boolean {
    if (answered.draft?.by === 'dialogue' || this.haveSpokenInTurns(answered)) return true;
    const next = this.at(reply.paragraph + 1);
    if (!next || !this.isLed(next.paragraph)) return false;
    if (speaksToOther(this.scene, answered.last) || isAsking(this.scene, reply)) return true;
    const size = wordsBetween(this.scene, reply.first, reply.last);
    return this.replies.has(next.last) && Math.max(size, next.words, answered.words) <= MAX_EXCHANGE;
  }

  /** “…,” Ruiz said. // “…,” Ortega said. No prose between. */
  private haveSpokenInTurns({ paragraph, draft }: Turn): boolean {
    const before = this.at(paragraph - 1)?.draft;
    return before != null && this.isLed(paragraph) && this.isLed(paragraph - 1) && areTwo(this.scene, before, draft);
  }

  private isLed(paragraph: number): boolean {
    return this.quotations.get(paragraph)?.[0]?.first === this.scene.doc.paragraphs[paragraph]?.first;
  }

  /** Who spoke before the turn that is answered, and is not its speaker. */
  otherBefore({ paragraph, draft, last }: Turn): Draft | null {
    const previous = this.at(paragraph - 1);
    if (previous?.draft) return previous.draft;
    if (draft?.by === 'dialogue' || !speaksToOther(this.scene, last)) return null;
    for (let at = paragraph - 2; at >= paragraph - REACH; at--) {
      const other = this.at(at)?.draft;
      if (other) return areTwo(this.scene, other, draft) ? other : null;
    }
    return null;
  }
}

/** A few words that have their paragraph to themselves, and end like a sentence. */
function isReply(scene: Scene, { first, last, closed, paragraph }: Quotation): boolean {
  const { tokens, paragraphs } = scene.doc;
  const { first: start, last: end } = paragraphs[paragraph] ?? { first: -1, last: -1 };
  if (!closed || first !== start || last !== end || last - first > MAX_REPLY * 2) return false;
  return SENTENCE_END.has(tokens[last - 2]?.text ?? '') && wordsBetween(scene, first, last) <= MAX_REPLY;
}

/** Nothing is told behind what is said and whose it is: not “We wait,” Ruiz said. He had a question. */
function endsParagraph(
  { doc: { tokens, paragraphs } }: Scene,
  { last, paragraph }: Quotation,
  { cue }: Draft,
): boolean {
  const said = Math.max(tokens[last - 1]?.sentence ?? 0, tokens[cue?.anchor ?? 0]?.sentence ?? 0);
  return tokens[(paragraphs[paragraph]?.last ?? 0) - 1]?.sentence === said;
}

const SENTENCE_END: ReadonlySet<string> = new Set(['.', '?', '!', '\u2026']);

/** Whether the words of two sources differ. */
function areTwo(scene: Scene, one: Draft, other: Draft | null): boolean {
  if (!one.source || !other?.source) return false;
  const wordsOf = ({ source }: Draft): string =>
    source
      ? tokensOf(scene, source)
          .map(({ lower }) => lower)
          .join(' ')
      : '';
  return wordsOf(one) !== wordsOf(other);
}

const isAsking = ({ doc: { tokens } }: Scene, { last }: Quotation): boolean => tokens[last - 2]?.text === '?';

/** “You are late.”, “Are we late?” */
const speaksToOther = (scene: Scene, quotation: Quotation): boolean =>
  isAsking(scene, quotation) ||
  someIn(scene.doc.tokens, quotation.first, quotation.last, ({ lower }) => SECOND_PERSON.has(lower));
