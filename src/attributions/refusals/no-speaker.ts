import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { COLON_LABELS } from '../../lexicon/colon-labels.ts';
import type { Stretch, Token } from '../../text/document.ts';
import { isColonLabel } from '../reports/colon-label.ts';
import { isSubtitle } from '../reports/colon-speaker.ts';
import { isLeadIn } from '../reports/lead-in.ts';
import { presentedSpeaker } from '../reports/presented-speaker.ts';
import { endsSentence, SPEECH_VERBS } from '../reports/words.ts';
import { findLastIn } from '../runs.ts';
import { isQuoted, quotationAt, type Scene, tokensOf } from '../scene.ts';
import { isDateline } from './dateline.ts';
import { isEntry } from './entry.ts';

/** Whether the source, or what stands before a colon, is no speaker. */
export function isNoSpeaker(scene: Scene, tagged: TaggedCue): boolean {
  const { cue, parts } = tagged;
  const { tokens } = scene.doc;
  if (tokens[cue.anchor]?.text !== ':')
    return (
      endsInLabel(tokens, tagged) ||
      isNotAll(tokens, tagged) ||
      isReader(scene, tagged) ||
      isBesidePresented(scene, tagged)
    );
  const before = parts.source ? tokensOf(scene, parts.source) : [];
  return (
    isAddressed(tokens, tagged) ||
    isColonLabel(before) ||
    isScore(before) ||
    isDetail(scene, tagged) ||
    isFronted(scene, tagged) ||
    isTitle(scene, cue.anchor) ||
    isPlace(scene, tagged) ||
    isEntry(scene, tagged)
  );
}

/** "Here is Ada Holm on why [the dam] burst: “It was built to.”" */
function isBesidePresented(scene: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const [said] = content;
  const colon = said && isQuoted(scene, said.first) ? (quotationAt(scene, said.first)?.first ?? 0) - 1 : -1;
  return colon >= cue.last && scene.doc.tokens[colon]?.text === ':' && presentedSpeaker(scene, colon) !== null;
}

/** "It should fall off the spoon [when you] say “please”": the reader, who has said nothing. */
const isReader = (scene: Scene, { parts: { source } }: TaggedCue): boolean => {
  if (source?.last !== (source?.first ?? 0) + 1 || isQuoted(scene, source.first)) return false;
  const { tokens } = scene.doc;
  return tokens[source.first]?.lower === 'you' && READER_OPENERS.has(tokens[source.first - 1]?.lower ?? '');
};
const READER_OPENERS: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'until', 'once', 'before']);

/** "Storm Eva [live]: “Danger to life” warning": a label that looks like a verb; so does that of "KISS AND [TELL]: Star Leaves". */
function endsInLabel(tokens: readonly Token[], { cue }: TaggedCue): boolean {
  if (tokens[cue.last]?.text !== ':') return false;
  const { lower = '' } = tokens[cue.anchor] ?? {};
  const isPaired = lower === 'tell' && tokens[cue.anchor - 1]?.lower === 'and';
  return isPaired || (COLON_LABELS.has(lower) && !SPEECH_VERBS.has(cue.lemma));
}

/** "[Not everyone] agrees that it should go": who does not is left open. */
const isNotAll = (tokens: readonly Token[], { parts: { source } }: TaggedCue): boolean =>
  source !== null && tokens[source.first]?.lower === 'not' && ALL.has(tokens[source.first + 1]?.lower ?? '');
const ALL: ReadonlySet<string> = new Set(['all', 'every', 'everyone', 'everybody']);

/** "[Dear] Ada: My bank says no": whom a letter is to. */
const isAddressed = (tokens: readonly Token[], { parts: { source } }: TaggedCue): boolean =>
  source !== null && [source.first - 1, source.first].some((at) => tokens[at]?.lower === 'dear');

/** "Rovers 2-3 Town: Okoye stuns leaders": a result. */
const isScore = (before: readonly Token[]): boolean => /\d[-\u2013]\d/.test(before.map(({ text }) => text).join(''));

/** "(Nasdaq Stockholm: TERN B)" */
const MAX_DETAIL = 5;

/** "Halden Robotics (OSE: HALD)": in brackets a colon leads to a detail. */
function isDetail(scene: Scene, { cue: { anchor } }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const isBracket = ({ text }: Token): boolean => text === '(' || text === ')';
  const mark = findLastIn(tokens, Math.max(0, anchor - MAX_DETAIL), anchor, isBracket);
  return mark?.text === '(' && mark.sentence === tokens[anchor]?.sentence && !isQuoted(scene, anchor + 1);
}

/** "Then, in a nod to [the firm]’s start: “…”": nobody of whom a phrase before the colon tells. */
const isFronted = (scene: Scene, { cue: { anchor }, parts: { source } }: TaggedCue): boolean =>
  source?.last === anchor && isLeadIn(scene, anchor) && !isPunctuation(scene.doc.tokens[source.first - 1]);

const isPunctuation = (token: Token | undefined): boolean => token === undefined || token.pos === 'PUNCT';

/** "Northern Lights: Where to Stand" */
function isTitle({ doc: { tokens, paragraphs } }: Scene, colon: number): boolean {
  const { last } = paragraphs[tokens[colon]?.paragraph ?? 0] as Stretch;
  return !endsSentence(tokens[last - 1]) && isSubtitle(tokens, colon + 1, last);
}

/** "Bengaluru: The high court on Friday …" */
function isPlace(scene: Scene, { cue: { anchor }, parts: { source } }: TaggedCue): boolean {
  const paragraph = scene.doc.paragraphs[scene.doc.tokens[anchor]?.paragraph ?? 0];
  return source?.last === anchor && paragraph?.first === source.first && isDateline(scene, anchor);
}
