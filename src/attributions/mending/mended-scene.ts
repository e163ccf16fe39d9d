import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { type Scene, withCues } from '../scene.ts';
import { withBlockApart } from './blocks-apart.ts';
import { withColonSubject } from './colon-clauses.ts';
import { withColonLed } from './colon-led.ts';
import { completed } from './completed.ts';
import { withFrontedParticiple } from './fronted-participles.ts';
import { withoutFrontedPlace } from './fronted-places.ts';
import { withoutTopic } from './headline-topics.ts';
import { withHearsay } from './hearsay.ts';
import { withInscribedSource } from './inscribed-sources.ts';
import { withInsertedCue } from './inserted-cues.ts';
import { withInsertedViewpoint } from './inserted-viewpoints.ts';
import { withJoinedPredicate } from './joined-predicates.ts';
import { withoutJoinedReport } from './joined-reports.ts';
import { withMendedSource } from './mended-sources.ts';
import { withNamedWords } from './named-words.ts';
import { withoutNearerReport } from './nearer-reports.ts';
import { withNearerSubject } from './nearer-subjects.ts';
import { withoutHearer } from './overheard-cries.ts';
import { withOwnAuxiliary } from './own-auxiliaries.ts';
import { withPartedRelative } from './parted-relatives.ts';
import { withRelativeReport } from './relative-reports.ts';
import { withSender } from './senders.ts';
import { withSharedSubject } from './shared-subjects.ts';
import { withSourceEdges } from './source-edges.ts';
import { withTimedSource } from './timed-sources.ts';
import { withFinishedClause } from './unfinished-clauses.ts';

/** The scene with what the network misread put right: first each reading by itself, then with those before it. */
export function mendedScene(scene: Scene): Scene {
  const single = withCues(scene, (tagged) => mended(scene, tagged));
  return withCues(single, (tagged, place) => mendedBeside(single, tagged, place));
}

function mended(scene: Scene, read: TaggedCue): TaggedCue {
  let tagged = withOwnAuxiliary(scene, read);
  tagged = withInsertedViewpoint(scene, tagged);
  tagged = withInsertedCue(scene, tagged);
  tagged = withTimedSource(scene, tagged);
  tagged = withPartedRelative(scene, tagged);
  tagged = withHearsay(scene, tagged);
  tagged = withNamedWords(scene, tagged);
  tagged = withMendedSource(scene, tagged);
  tagged = withoutHearer(scene, withSender(scene, tagged));
  tagged = withInscribedSource(scene, tagged);
  tagged = withFrontedParticiple(scene, tagged);
  tagged = withoutFrontedPlace(scene, tagged);
  tagged = withoutTopic(scene, tagged);
  return withSourceEdges(scene, withNearerSubject(scene, withRelativeReport(scene, tagged)));
}

function mendedBeside(scene: Scene, read: TaggedCue, place: number): TaggedCue {
  let tagged = withColonSubject(scene, read, place);
  tagged = withSharedSubject(scene, tagged, place);
  tagged = withoutNearerReport(scene, tagged, place);
  tagged = withoutJoinedReport(scene, tagged, place);
  tagged = completed(scene, tagged);
  tagged = withFinishedClause(scene, tagged);
  tagged = withJoinedPredicate(scene, tagged, place);
  return withBlockApart(scene, withColonLed(scene, tagged));
}
