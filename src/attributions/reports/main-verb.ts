import type { Token } from '../../text/document.ts';
import { endsSentence } from './words.ts';

/** Not the participle of "a loss, hurt by costs", nor of "a more complicated story", "the widely read newsletter", nor "did" of "more than others did". */
export function isMainVerb(tokens: readonly Token[], { pos, index, lower, lemma }: Token): boolean {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  // "he’s", not "Ruiz’s"
  if (lower === "'s") return before?.pos === 'PRON';
  if (pos !== 'VERB') return pos === 'AUX' && !(lemma === 'do' && endsSentence(behind));
  if (before?.text === ',' && behind?.lower === 'by') return false;
  // "the [map] by the gate"
  if (before?.lower === 'the') return false;
  const isParticiple = lower.endsWith('ed') || (before?.lower.endsWith('ly') && tokens[index - 2]?.pos === 'DET');
  return !(isParticiple && behind?.pos === 'NOUN' && OPENING_NOUNS.has(before?.pos ?? ''));
}

const OPENING_NOUNS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV']);
