import { WEEKDAYS } from '../lexicon/calendar.ts';
import type { Factuality } from '../schema/types.ts';
import type { Adjunct } from './adjuncts.ts';
import type { TimeFound } from './circumstance.ts';
import { type Day, toIsoDay } from './day.ts';
import { resolveTime } from './resolve-time.ts';
import { type Scene, tokenAt } from './scene.ts';
import { readTime } from './time-expression.ts';
import type { TimeExpression, View } from './time-value.ts';
import type { VenueReading } from './venue.ts';

const MAX_LOOK_BACK = 160;

/** The nearest time beside the cue, or the weekday in "a Friday interview", as days. */
export function findTime(
  scene: Scene,
  adjuncts: readonly Adjunct[],
  venue: VenueReading | null,
  factuality: Factuality,
): TimeFound | null {
  const time = adjuncts.find((adjunct) => adjunct.time)?.time ?? (venue && weekdayIn(scene, venue));
  if (!time) return null;
  const { first, last, value } = time;
  const range =
    scene.today === null
      ? null
      : resolveTime(value, {
          today: scene.today,
          anchor: value.kind === 'anchored' ? anchorBefore(scene, first, scene.today) : null,
          direction: factuality === 'future' ? 'ahead' : 'back',
        });
  return { first, last, from: range && toIsoDay(range.from), to: range && toIsoDay(range.to) };
}

/** "in a Friday interview", "at Monday’s debate" */
function weekdayIn(scene: Scene, { venue, form }: VenueReading): TimeExpression | null {
  for (let at = venue.first; at < (form?.noun.first ?? venue.first); at++) {
    const token = tokenAt(scene, at);
    if (token && WEEKDAYS.has(token.lower)) return readTime((place) => (place === at ? token : undefined), at, true);
  }
  return null;
}

/** The day that the story, not those who speak in it, last told of: what "the same day" means. */
function anchorBefore(scene: Scene, end: number, today: Day): Day | null {
  const view: View = (at) => (at < end && (scene.contentOf[at] ?? -1) < 0 ? tokenAt(scene, at) : undefined);
  for (let at = end - 1; at >= Math.max(end - MAX_LOOK_BACK, 0); at--) {
    const value = readTime(view, at, true)?.value;
    if (value === undefined || value.kind === 'anchored') continue;
    const range = resolveTime(value, { today, anchor: null, direction: 'back' });
    if (range && range.from === range.to) return range.from;
  }
  return null;
}
