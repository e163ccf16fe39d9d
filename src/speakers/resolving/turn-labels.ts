import type { TokenRange } from '../../attributions/attribution.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/colon-labels.ts';
import type { Cast } from '../cast.ts';
import type { Mention, Resolution } from '../mention.ts';
import { type Scene, tokenAt } from '../scene/scene.ts';
import { CONFIDENCE } from './confidence.ts';
import { interviewee } from './interviewee.ts';
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

/** Who stands behind the labels of an interview’s turns, each found once: "Q", "A", "AR" for Ana Ruiz. */
export class TurnLabels {
  private readonly known = new Map<string, Resolution | null>();

  constructor(private readonly reading: Reading) {}

  /** null where the source is no such label, or names somebody. */
  find({ first, last }: TokenRange): Resolution | null {
    const { scene } = this.reading;
    const label = tokenAt(scene, first);
    if (!label || last - first > 1 || !(tokenAt(scene, last)?.text === ':' || isStopped(label.text))) return null;
    if (scene.doc.paragraphs[label.paragraph]?.first !== first) return null;
    const known = this.known.get(label.text);
    if (known !== undefined) return known;
    const found = this.bearerOf(label.text);
    this.known.set(label.text, found);
    return found;
  }

  private bearerOf(text: string): Resolution | null {
    const { scene, mentions, cast, heads } = this.reading;
    const label = isStopped(text) ? text.charAt(0) : text;
    const isAnswer = ANSWER_LABELS.has(label.toLowerCase());
    const bearer = isAnswer ? interviewee(scene, mentions, heads) : bearerOfInitials(cast, label);
    if (bearer) return { member: bearer, confidence: CONFIDENCE.interviewee };
    if (label.length > 1 && !isAnswer && !QUESTION_LABELS.has(label.toLowerCase())) return null;
    return { member: cast.add([label], [], 'person', false), confidence: CONFIDENCE.phrase };
  }
}
