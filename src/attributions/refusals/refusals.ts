import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Scene } from '../scene.ts';
import { isAnonymity } from './anonymity.ts';
import { isAsked } from './asked.ts';
import { isBareObject } from './bare-object.ts';
import { isCorrection } from './correction.ts';
import { isFigure } from './figure.ts';
import { isHeard } from './heard.ts';
import { isInCourt } from './in-court.ts';
import { isNamed } from './named.ts';
import { isNoSpeaker } from './no-speaker.ts';
import { isOccasion } from './occasion.ts';
import { isOpposed } from './opposed.ts';
import { isOtherVerb } from './other-verb.ts';
import { isOwnSubject } from './own-subject.ts';
import { isPointing } from './pointing.ts';
import { isPortent } from './portent.ts';
import { isPronominal } from './pronominal.ts';
import { isRelativeClause } from './relative-clause.ts';
import { isSeen } from './seen.ts';
import { isSetPhrase } from './set-phrase.ts';
import { isToReader } from './to-reader.ts';
import { isTopic } from './topic.ts';
import { isUnanswered } from './unanswered.ts';
import { isUnsaid } from './unsaid.ts';
import { isWithheld } from './withheld.ts';

/** Whether what the network labelled reports nothing, for one of these reasons. */
export const isRefused = (scene: Scene, tagged: TaggedCue): boolean =>
  isNoSpeaker(scene, tagged) ||
  isHeard(scene, tagged) ||
  isFigure(scene, tagged) ||
  isInCourt(scene, tagged) ||
  isNamed(scene, tagged) ||
  isOccasion(scene, tagged) ||
  isTopic(scene, tagged) ||
  isOtherVerb(scene, tagged) ||
  isUnsaid(scene, tagged) ||
  isWithheld(scene, tagged) ||
  isSetPhrase(scene, tagged) ||
  isPointing(scene, tagged) ||
  isOpposed(scene, tagged) ||
  isBareObject(scene, tagged) ||
  isCorrection(scene, tagged) ||
  isToReader(scene, tagged) ||
  isPortent(scene, tagged) ||
  isSeen(scene, tagged) ||
  isPronominal(scene, tagged) ||
  isRelativeClause(scene, tagged) ||
  isAsked(scene, tagged) ||
  isOwnSubject(scene, tagged) ||
  isUnanswered(scene, tagged) ||
  isAnonymity(scene, tagged);
