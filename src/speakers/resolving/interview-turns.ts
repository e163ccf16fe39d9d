import type { TokenRange } from '../../attributions/attribution.ts';
import { interview } from '../../attributions/rules/interview.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/colon-labels.ts';
import type { Cast } from '../cast.ts';
import type { Mention, Resolution } from '../mention.ts';
import { type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { CONFIDENCE } from './confidence.ts';
import { interviewee, introduction, onlyIntroduced } from './interviewee.ts';
import { interviewer } from './interviewer.ts';
import { bearerOfInitials } from './label-initials.ts';

interface Reading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  /** The head mention of each attribution's source. */
  readonly heads: readonly (Mention | null)[];
}

/** "Q.", "A." */
const isStopped = (label: string): boolean => label.length === 2 && label.endsWith('.');

/** Who speaks in the turns of an interview, each found once. */
export class InterviewTurns {
  private readonly known = new Map<string, Resolution | null>();
  private answerer: Resolution | null | undefined = undefined;

  constructor(private readonly reading: Reading) {}

  /** Who stands behind a label: "Q", "A", "AR" for Ana Ruiz. null where the source is none, or names somebody. */
  labelled({ first, last }: TokenRange): Resolution | null {
    const { scene } = this.reading;
    const label = tokenAt(scene, first);
    if (!label || last - first > 1 || !(textAt(scene, last) === ':' || isStopped(label.text))) return null;
    if (scene.doc.paragraphs[label.paragraph]?.first !== first) return null;
    const known = this.known.get(label.text);
    if (known !== undefined) return known;
    const found = this.bearerOf(label.text);
    this.known.set(label.text, found);
    return found;
  }

  /** Who gives the answers where no turn has a label. */
  unlabelled(): Resolution | null {
    if (this.answerer !== undefined) return this.answerer;
    const { scene, mentions } = this.reading;
    const start = scene.attributions.find(({ by }) => by === interview.name)?.content[0]?.first ?? 0;
    const member = onlyIntroduced(scene, mentions, start);
    this.answerer = member && { member, confidence: CONFIDENCE.interviewee };
    return this.answerer;
  }

  private bearerOf(text: string): Resolution | null {
    const { scene, mentions, cast, heads } = this.reading;
    const label = isStopped(text) ? text.charAt(0) : text;
    const isAnswer = ANSWER_LABELS.has(label.toLowerCase());
    const isQuestion = QUESTION_LABELS.has(label.toLowerCase());
    const asker = isAnswer || isQuestion ? interviewer(scene, introduction(scene, mentions), cast) : null;
    const bearer = isAnswer
      ? interviewee(scene, mentions, heads, asker)
      : isQuestion
        ? (asker ?? cast.printer())
        : bearerOfInitials(cast, label);
    if (bearer) return { member: bearer, confidence: CONFIDENCE.interviewee };
    if (label.length > 1 && !isAnswer && !isQuestion) return null;
    return { member: cast.add([label], [], 'person', false), confidence: CONFIDENCE.phrase };
  }
}
