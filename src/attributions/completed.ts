import type { TaggedCue } from '../cues/tagged-cue.ts';
import { INVERTING_VERBS } from '../lexicon/inverting-verbs.ts';
import type { Token } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';
import { isQuoted, type Scene } from './scene.ts';

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
/** "When the ice had melted, Ruiz wrote": this says when, not what. */
const SUBORDINATING: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'ADV', 'PART']);
const MIN_WORDS = 3;
/** The sentence of a list may go on for pages. */
const MAX_WORDS = 120;
/** "a teacher living [not far away] told the paper" */
const MAX_GAP = 4;

/**
 * The scene with the parts that the network left open where a source has a clause of its own: it takes such a source for
 * more of what was said, or sees nothing said before it.
 *
 *     The ship was unsafe, said a sailor who works on the docks.      The ship was unsafe, a sailor living nearby told us.
 *     ^^^^^^^^^^^^^^^^^^^       --------------------------------      ^^^^^^^^^^^^^^^^^^^  ----------------------
 */
export const completed = (scene: Scene): Scene => ({
  ...scene,
  cues: scene.cues.map((tagged) => withInvertedSource(scene, tagged) ?? withOpeningClause(scene, tagged) ?? tagged),
});

function withInvertedSource({ doc }: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const [content, behind, ...others] = parts.content;
  if (parts.source || !content || !behind || others.length > 0 || !INVERTING_VERBS.has(cue.lemma)) return null;
  const isBeside = content.last <= cue.first && behind.first === cue.last;
  if (!isBeside || !NOMINAL.has((doc.tokens[behind.first] as Token).pos)) return null;
  return { ...tagged, parts: { ...parts, source: behind, content: [content] } };
}

function withOpeningClause(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source, content } = parts;
  if (!source || content.length > 0 || !(INVERTING_VERBS.has(cue.lemma) || cue.lemma === 'tell')) return null;
  const { tokens, sentences } = scene.doc;
  const opener = tokens[source.first] as Token;
  const said = { first: sentences[opener.sentence]?.first ?? source.first, last: source.first - 1 };
  const gap = cue.first - source.last;
  const length = said.last - said.first;
  const isApart = tokens[said.last]?.text === ',' && length >= MIN_WORDS && length <= MAX_WORDS;
  if (!isApart || gap < 0 || gap > MAX_GAP || !isClause(scene, said)) return null;
  return { ...tagged, parts: { ...parts, source: { first: source.first, last: cue.first }, content: [said] } };
}

/** A main clause without marks: a quotation before the source is never overlooked. */
function isClause(scene: Scene, { first, last }: TokenRange): boolean {
  const words = scene.doc.tokens.slice(first, last);
  if (SUBORDINATING.has(words[0]?.pos ?? '')) return false;
  return words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && !words.some(({ index }) => isQuoted(scene, index));
}
