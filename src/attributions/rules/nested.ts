import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { wordingOf } from '../../cues/wording.ts';
import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { withMarks } from '../contents/marks.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { plainReport } from '../reports/plain-report.ts';
import { quotedReport } from '../reports/quoted-report.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** Between those who mark reports inside others (own articles: 9 in 10 are right) and those who do not (PolNeAR: 1 in 10). */
const CONFIDENCE = 0.55;

/**
 *     “The clerk told me that our house was in the wrong county,” Ruiz said.
 *      --------- ~~~~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The report says a signalman admitted that he had been asleep.
 *                     ----------- ~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^
 * A report inside of what somebody else said. The network learned most from articles in which only the outer one is
 * marked, so that its doubt tells little here; the plain form tells more.
 */
export const nested: AttributionRule = {
  name: 'nested',
  find(scene, claims, offer) {
    const { tokens } = scene.doc;
    let readings: ReadonlyMap<number, TaggedCue> | null = null;
    for (let at = 0; at < tokens.length; at++) {
      if (!claims.isHeld(at) || tokens[at]?.pos !== 'VERB') continue;
      const verb = tokens[at] as Token;
      const row = SPEECH_VERBS.get(verb.lemma);
      const part = row ? claims.innermostPart(at) : null;
      if (!row || !part) continue;
      readings ??= new Map(scene.cues.map((tagged) => [tagged.cue.anchor, tagged]));
      const draft = toDraft(scene, row, verb, part, readings.get(at));
      if (draft && claims.isFree(draft) && claims.around(draft)) offer(draft);
    }
  },
};

function toDraft(
  scene: Scene,
  row: CueVerb,
  verb: Token,
  part: TokenRange,
  reading: TaggedCue | undefined,
): Draft | null {
  const report =
    quotedReport(scene, row, verb.index, part) ??
    plainReport(scene, row, verb.index, part, reading?.parts.source ?? null);
  if (!report) return null;
  const { source, content } = report;
  const marks = isQuoted(scene, verb.index) ? scene.inner : scene;
  const { first, last } = report.cue;
  const { lemma, act } = reading?.cue ?? wordingOf(scene.doc, verb.index, []);
  return {
    by: 'nested',
    cue: { first, last, anchor: verb.index, lemma, act, attribution: 'speech', score: reading?.cue.score ?? 0 },
    content: [withMarks(marks, asRead(content, reading?.parts.content ?? []))],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** The network hears where a clause ends, once it is known to be one. */
function asRead(content: TokenRange, read: readonly TokenRange[]): TokenRange {
  const [only, ...others] = read;
  const isSame = only && others.length === 0 && only.first === content.first && only.last < content.last;
  return isSame ? only : content;
}
